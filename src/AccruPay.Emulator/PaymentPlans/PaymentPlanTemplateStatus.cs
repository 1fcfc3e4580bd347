namespace AccruPay.Emulator;

/// <summary>PAYMENT_PLAN_TEMPLATE_STATUS.</summary>
internal enum PaymentPlanTemplateStatus
{
    Enabled,
    Disabled,
}
