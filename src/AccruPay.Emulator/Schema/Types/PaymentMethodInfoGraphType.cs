using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>MerchantCustomerPaymentMethodInfo: a card, a bank account or something else.</summary>
internal sealed class PaymentMethodInfoGraphType : UnionGraphType
{
    public PaymentMethodInfoGraphType()
    {
        Name = "MerchantCustomerPaymentMethodInfo";
        Type<CardInfoGraphType>();
        Type<AchInfoGraphType>();
        Type<OtherInfoGraphType>();
    }
}
