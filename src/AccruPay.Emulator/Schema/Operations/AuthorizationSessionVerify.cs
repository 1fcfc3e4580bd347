using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiClientTransactionAuthorizationSessionVerify. Unlike the other verifications it returns a context.</summary>
internal sealed class AuthorizationSessionVerify() : SessionVerify(
    "merchantApiClientTransactionAuthorizationSessionVerify", typeof(NonNullGraphType<SessionContextGraphType>))
{
    protected override object Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) =>
        Verify(call, merchant, arguments, EmulatedTransactionAction.Authorization);
}
