using System.Numerics;
using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>What a charge of a stored payment method and a hold on it take.</summary>
internal abstract class StoredMethodPaymentInputGraphType : CheckoutInputGraphType<StoredMethodPayment>
{
    private readonly EmulatedTransactionAction _action;

    protected StoredMethodPaymentInputGraphType(string name, EmulatedTransactionAction action)
        : base(name)
    {
        _action = action;
        Required<BigIntGraphType>("amount");
        Required<StringGraphType>("merchantCustomerPaymentMethodId");
    }

    protected sealed override StoredMethodPayment Read(InputValues values) => new()
    {
        Action = _action,
        Amount = values.RequiredValue<BigInteger>("amount"),
        Currency = values.RequiredText("currency"),
        MerchantInternalTransactionCode = values.RequiredText("merchantInternalTransactionCode"),
        PaymentMethodId = values.RequiredText("merchantCustomerPaymentMethodId"),
        MerchantInternalCustomerCode = values.Text("merchantInternalCustomerCode"),
        Details = ReadDetails(values),
    };
}
