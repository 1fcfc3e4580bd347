namespace AccruPay.Emulator;

/// <summary>PAYMENT_PLAN_STATUS.</summary>
internal sealed class PaymentPlanStatusEnum() : WireEnumGraphType<EmulatedPaymentPlanStatus>("PAYMENT_PLAN_STATUS");
