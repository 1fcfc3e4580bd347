using System.Numerics;
using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>What the starts of all three kinds of sessions take.</summary>
internal abstract class SessionStartInputGraphType : TableInputGraphType<StartSession>
{
    private readonly EmulatedTransactionAction _action;

    protected SessionStartInputGraphType(string name, EmulatedTransactionAction action)
        : base(name)
    {
        _action = action;
        Required<CurrencyEnum>("currency");
        Required<StringGraphType>("merchantInternalTransactionCode");
        Required<BillingInputGraphType>("billing");
        Optional<CustomerSelectorInputGraphType>("customer");
        Optional<StringGraphType>("merchantInternalCustomerCode");
        Optional<UserInputGraphType>("user");
        Optional<ShippingInputGraphType>("shipping");
        Optional<DeviceInputGraphType>("device");
    }

    protected sealed override StartSession Read(InputValues values) => new()
    {
        Action = _action,
        Amount = values.Value<BigInteger>("amount") ?? BigInteger.Zero,
        Currency = values.RequiredText("currency"),
        MerchantInternalTransactionCode = values.RequiredText("merchantInternalTransactionCode"),
        StorePaymentMethod = values.Value<bool>("storePaymentMethod") ?? false,
        Customer = values.Object<CustomerSelector>("customer") ?? FromCode(values.Text("merchantInternalCustomerCode")),
        Details = new CheckoutDetails
        {
            Billing = values.Object<ContactDetails>("billing"),
            Shipping = values.Object<ContactDetails>("shipping"),
            User = values.Object<UserDetails>("user"),
            Device = values.Object<DeviceDetails>("device"),
        },
    };

    /// <summary>The older way to name a customer; the selector goes before it.</summary>
    private static CustomerSelector? FromCode(string? code) =>
        code is null ? null : new CustomerSelector { MerchantInternalCustomerCode = code };
}
