namespace AccruPay.Emulator;

/// <summary>PAYMENT_PLAN_TEMPLATE_STATUS.</summary>
internal sealed class PaymentPlanTemplateStatusEnum() : WireEnumGraphType<EmulatedPaymentPlanTemplateStatus>("PAYMENT_PLAN_TEMPLATE_STATUS");
