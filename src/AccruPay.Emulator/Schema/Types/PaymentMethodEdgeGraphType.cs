namespace AccruPay.Emulator;

/// <summary>MerchantCustomerPaymentMethodPaginationEdge.</summary>
internal sealed class PaymentMethodEdgeGraphType() : EdgeGraphType<EmulatedPaymentMethod, PaymentMethodGraphType>("MerchantCustomerPaymentMethod");
