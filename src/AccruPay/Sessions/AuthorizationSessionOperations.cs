using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>The operations of authorization sessions.</summary>
internal static class AuthorizationSessionOperations
{
    public static readonly Operation<StartAuthorizationSessionRequest, SessionContext> Start =
        SessionOperations.Start<StartAuthorizationSessionRequest, SessionContext>(
            "merchantApiClientTransactionAuthorizationSessionStart",
            "MerchantApiClientTransactionAuthorizationSessionStartSchema",
            SessionSelection.Context,
            SessionSelection.ContextFragments,
            SessionContext.Read,
            new(static context => context.Session, SessionContext.Of));

    public static readonly Operation<SessionIdentifier, SessionContext> Verify = SessionOperations.Verify<SessionContext>(
        "merchantApiClientTransactionAuthorizationSessionVerify",
        SessionSelection.Context,
        SessionSelection.ContextFragments,
        TransactionAction.Authorization,
        SessionContext.Read);
}
