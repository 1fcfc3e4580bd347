using System.Numerics;
using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiTransactionAuthorizationSettle: captures a hold, or a part of it.</summary>
internal sealed class AuthorizationSettle() : MerchantOperation(
    "merchantApiTransactionAuthorizationSettle",
    typeof(NonNullGraphType<TransactionContextGraphType>),
    [Argument.Required<BigIntGraphType>("amount"), .. Argument.TransactionIdentifiers()])
{
    protected override object Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) => call.Service.Captures
        .Settle(merchant, arguments.TransactionSelector(), arguments.RequiredValue<BigInteger>("amount"))
        .Returned(call.State.Settings);
}
