using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiTransactionVoid: calls a payment off before it is captured.</summary>
internal sealed class TransactionVoid() : MerchantOperation(
    "merchantApiTransactionVoid", typeof(NonNullGraphType<TransactionGraphType>), Argument.TransactionIdentifiers())
{
    protected override object Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) =>
        call.Service.Voids.Void(merchant, arguments.TransactionSelector()).Returned(call.State.Settings);
}
