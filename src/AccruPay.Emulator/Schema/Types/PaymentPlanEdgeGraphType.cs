namespace AccruPay.Emulator;

/// <summary>MerchantPaymentPlanPaginationEdge.</summary>
internal sealed class PaymentPlanEdgeGraphType() : EdgeGraphType<EmulatedPaymentPlan, PaymentPlanGraphType>("MerchantPaymentPlan");
