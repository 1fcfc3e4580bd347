using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiClientTransactionAuthorizationSessionStart. Unlike the other starts it returns a context.</summary>
internal sealed class AuthorizationSessionStart() : SessionStart<AuthorizationSessionStartInputGraphType>(
    "merchantApiClientTransactionAuthorizationSessionStart", typeof(NonNullGraphType<SessionContextGraphType>))
{
    protected override object Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) =>
        new SessionOutcome(Start(call, merchant, arguments), null);
}
