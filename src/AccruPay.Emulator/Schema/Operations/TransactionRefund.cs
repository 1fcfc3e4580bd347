using System.Numerics;
using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiTransactionRefund: gives money back, in part or in full.</summary>
internal sealed class TransactionRefund() : MerchantOperation(
    "merchantApiTransactionRefund",
    typeof(NonNullGraphType<TransactionGraphType>),
    [Argument.Required<BigIntGraphType>("amount"), .. Argument.TransactionIdentifiers()])
{
    protected override object Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) => call.Service.Refunds
        .Refund(merchant, arguments.TransactionSelector(), arguments.RequiredValue<BigInteger>("amount"))
        .Returned(call.State.Settings);
}
