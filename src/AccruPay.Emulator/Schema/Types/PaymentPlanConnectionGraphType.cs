namespace AccruPay.Emulator;

/// <summary>MerchantPaymentPlanPaginationConnection.</summary>
internal sealed class PaymentPlanConnectionGraphType() : ConnectionGraphType<EmulatedPaymentPlan, PaymentPlanEdgeGraphType>("MerchantPaymentPlan");
