using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiTransactionProvider: one of the merchant's provider accounts.</summary>
internal sealed class ProviderAccountQuery() : MerchantOperation(
    "merchantApiTransactionProvider", typeof(NonNullGraphType<ProviderAccountGraphType>), Argument.Required<StringGraphType>("merchantTransactionProviderId"))
{
    protected override object Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) =>
        arguments.ProviderAccount(call, merchant);
}
