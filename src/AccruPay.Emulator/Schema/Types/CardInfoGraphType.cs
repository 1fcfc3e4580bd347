using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>MerchantCustomerPaymentMethodCreditCardInfo. Month and year are floating-point numbers in the schema.</summary>
internal sealed class CardInfoGraphType() : TableGraphType<CardInfo>("MerchantCustomerPaymentMethodCreditCardInfo", new FieldTable<CardInfo>()
    .Required<PaymentMethodEnum>("methodType", card => card.Type)
    .Text("cardBrand", card => card.Brand)
    .Text("cardNumberMasked", card => card.NumberMasked)
    .Optional<FloatGraphType>("expirationMonth", card => (double)card.ExpirationMonth)
    .Optional<FloatGraphType>("expirationYear", card => (double)card.ExpirationYear));
