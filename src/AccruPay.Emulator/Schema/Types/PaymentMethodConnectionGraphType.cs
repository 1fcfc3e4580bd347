namespace AccruPay.Emulator;

/// <summary>MerchantCustomerPaymentMethodPaginationConnection.</summary>
internal sealed class PaymentMethodConnectionGraphType()
    : ConnectionGraphType<EmulatedPaymentMethod, PaymentMethodEdgeGraphType>("MerchantCustomerPaymentMethod");
