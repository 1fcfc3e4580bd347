using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiTransactionAuthorizationVoid: releases a hold.</summary>
internal sealed class AuthorizationVoid() : MerchantOperation(
    "merchantApiTransactionAuthorizationVoid", typeof(NonNullGraphType<TransactionContextGraphType>), Argument.TransactionIdentifiers())
{
    protected override object Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) =>
        call.Service.Captures.Void(merchant, arguments.TransactionSelector()).Returned(call.State.Settings);
}
