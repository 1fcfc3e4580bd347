namespace AccruPay.Emulator;

/// <summary>MerchantCustomerPaymentMethodGenericInfo.</summary>
internal sealed class OtherInfoGraphType() : TableGraphType<OtherInfo>("MerchantCustomerPaymentMethodGenericInfo", new FieldTable<OtherInfo>()
    .Required<PaymentMethodEnum>("methodType", other => other.Type));
