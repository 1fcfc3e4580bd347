using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>MerchantCustomerSelector.</summary>
internal sealed class CustomerSelectorInputGraphType : TableInputGraphType<CustomerSelector>
{
    public CustomerSelectorInputGraphType()
        : base("MerchantCustomerSelector")
    {
        Required<StringGraphType>("merchantInternalCustomerCode");
        Optional<StringGraphType>("id", "providerCode");
        Optional<CustomerResolutionStrategyEnum>("resolutionStrategy");
    }

    protected override CustomerSelector Read(InputValues values) => new()
    {
        MerchantInternalCustomerCode = values.RequiredText("merchantInternalCustomerCode"),
        Id = values.Text("id"),
        ProviderCode = values.Text("providerCode"),
        Strategy = values.Value<CustomerResolutionStrategy>("resolutionStrategy") ?? CustomerResolutionStrategy.Auto,
    };
}
