using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiTransactionSyncOne: a transaction as the provider has it now.</summary>
internal sealed class TransactionSyncOne() : MerchantOperation(
    "merchantApiTransactionSyncOne",
    typeof(NonNullGraphType<TransactionGraphType>),
    [Argument.Required<StringGraphType>("merchantTransactionProviderId"), .. Argument.TransactionIdentifiers()])
{
    protected override object Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) =>
        call.Service.TransactionSync.Sync(arguments.ProviderAccount(call, merchant), arguments.TransactionSelector());
}
