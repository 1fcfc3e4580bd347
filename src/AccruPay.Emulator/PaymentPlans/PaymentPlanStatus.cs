namespace AccruPay.Emulator;

/// <summary>PAYMENT_PLAN_STATUS.</summary>
internal enum PaymentPlanStatus
{
    Initializing,
    Active,
    Inactive,
    Canceled,
    Ended,
    Error,
}
