using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>What every way to pay takes: the currency, the merchant's code, and what is known of the customer.</summary>
internal abstract class CheckoutInputGraphType<T> : TableInputGraphType<T>
    where T : class
{
    protected CheckoutInputGraphType(string name)
        : base(name)
    {
        Required<CurrencyEnum>("currency");
        Required<StringGraphType>("merchantInternalTransactionCode");
        Required<BillingInputGraphType>("billing");
        Optional<UserInputGraphType>("user");
        Optional<ShippingInputGraphType>("shipping");
        Optional<DeviceInputGraphType>("device");
    }

    protected static CheckoutDetails ReadDetails(InputValues values) => new()
    {
        Billing = values.Object<ContactDetails>("billing"),
        Shipping = values.Object<ContactDetails>("shipping"),
        User = values.Object<UserDetails>("user"),
        Device = values.Object<DeviceDetails>("device"),
    };
}
