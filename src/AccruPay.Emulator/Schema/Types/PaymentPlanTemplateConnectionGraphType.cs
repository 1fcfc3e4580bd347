namespace AccruPay.Emulator;

/// <summary>MerchantPaymentPlanTemplatePaginationConnection.</summary>
internal sealed class PaymentPlanTemplateConnectionGraphType() : ConnectionGraphType<EmulatedPaymentPlanTemplate, PaymentPlanTemplateEdgeGraphType>("MerchantPaymentPlanTemplate");
