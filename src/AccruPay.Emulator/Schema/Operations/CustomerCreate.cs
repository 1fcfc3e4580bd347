using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiCustomerCreate.</summary>
internal sealed class CustomerCreate() : MerchantOperation(
    "merchantApiCustomerCreate", typeof(NonNullGraphType<CustomerGraphType>), [Argument.Required<NewCustomerInputGraphType>("data"), .. Argument.Provider()])
{
    protected override object Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) =>
        call.Service.Customers.Create(arguments.ProviderAccount(call, merchant), arguments.Object<NewCustomer>("data"));
}
