using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiCustomerResolve: a query, and yet it creates a customer where the strategy says so.</summary>
internal sealed class CustomerResolve() : MerchantOperation(
    "merchantApiCustomerResolve", typeof(NonNullGraphType<CustomerGraphType>), [Argument.Required<CustomerSelectorInputGraphType>("selector"), .. Argument.Provider()])
{
    protected override object Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) =>
        call.Service.Customers.Resolve(arguments.ProviderAccount(call, merchant), arguments.Object<CustomerSelector>("selector"), new ContactDetails());
}
