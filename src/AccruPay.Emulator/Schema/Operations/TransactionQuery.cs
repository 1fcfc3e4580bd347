using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiTransaction: one transaction, by one identifier.</summary>
internal sealed class TransactionQuery()
    : MerchantOperation("merchantApiTransaction", typeof(NonNullGraphType<TransactionGraphType>), Argument.TransactionIdentifiers())
{
    protected override object Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) =>
        call.Service.TransactionFinder.Find(merchant, arguments.TransactionSelector()).Read(call.Now);
}
