namespace AccruPay.Emulator;

/// <summary>PAYMENT_PLAN_STATUS.</summary>
internal sealed class PaymentPlanStatusEnum() : WireEnumGraphType<PaymentPlanStatus>("PAYMENT_PLAN_STATUS");
