namespace AccruPay.Emulator;

/// <summary>MerchantPaymentPlanTemplatePaginationEdge.</summary>
internal sealed class PaymentPlanTemplateEdgeGraphType() : EdgeGraphType<EmulatedPaymentPlanTemplate, PaymentPlanTemplateGraphType>("MerchantPaymentPlanTemplate");
