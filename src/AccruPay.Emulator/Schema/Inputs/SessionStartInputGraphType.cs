using System.Numerics;
using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>What the starts of all three kinds of sessions take.</summary>
internal abstract class SessionStartInputGraphType : CheckoutInputGraphType<StartSession>
{
    private readonly EmulatedTransactionAction _action;

    protected SessionStartInputGraphType(string name, EmulatedTransactionAction action)
        : base(name)
    {
        _action = action;
        Optional<CustomerSelectorInputGraphType>("customer");
        Optional<StringGraphType>("merchantInternalCustomerCode");
    }

    protected sealed override StartSession Read(InputValues values) => new()
    {
        Action = _action,
        Amount = values.Value<BigInteger>("amount") ?? BigInteger.Zero,
        Currency = values.RequiredText("currency"),
        MerchantInternalTransactionCode = values.RequiredText("merchantInternalTransactionCode"),
        StorePaymentMethod = values.Value<bool>("storePaymentMethod") ?? false,
        Customer = CustomerSelector.FirstOf(values.Object<CustomerSelector>("customer"), values.Text("merchantInternalCustomerCode")),
        Details = ReadDetails(values),
    };
}
