using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>The operations of holds on stored payment methods.</summary>
internal static class ServerAuthorizationOperations
{
    public static readonly Operation<StartServerAuthorizationRequest, SessionContext> Start = new(
        OperationType.Mutation,
        OperationClass.Once,
        "merchantApiServerPaymentMethodTransactionAuthorizationSessionStart",
        "data:MerchantApiServerPaymentMethodTransactionAuthorizationSessionStartSchema! " + ProviderSelector.Arguments,
        SessionSelection.Context,
        SessionSelection.ContextFragments,
        static (writer, request) => request.WriteVariables(writer),
        SessionContext.Read)
    {
        TransactionCode = static request => request.MerchantInternalTransactionCode,
        Reconciliation = new ChargeReconciliation<StartServerAuthorizationRequest, SessionContext>(FactsOf, Duplicate),
        OutcomeFinder = new CodeOutcome<StartServerAuthorizationRequest, SessionContext>(ContextsOf, FactsOf),
    };

    public static readonly Operation<ServerSessionIdentifier, SessionContext> Verify = new(
        OperationType.Mutation,
        OperationClass.Repeatable,
        "merchantApiServerPaymentMethodTransactionAuthorizationSessionVerify",
        ServerSessionIdentifier.Arguments,
        SessionSelection.Context,
        SessionSelection.ContextFragments,
        static (writer, identifier) => identifier.WriteTo(writer),
        SessionContext.Read)
    {
        TransactionCode = static identifier => identifier.TransactionCode,
        Subject = static identifier => identifier.ToString(),
        Reconciliation = new ExistenceReconciliation<ServerSessionIdentifier, SessionIdentifier, SessionContext, TransactionSession>(
            SessionLookup.ByIdentifier, static identifier => identifier.ToSessionIdentifier()),
    };

    // A session whose transactions the answer lacks has those that hold its code.
    private static IEnumerable<SessionContext> ContextsOf(CodeHolders holders) => holders.Sessions.Select(session => new SessionContext
    {
        Session = session,
        Transactions = session.Transactions ?? [.. holders.Transactions.Where(transaction => transaction.ClientTransactionSessionId == session.Id)],
        TransactionProvider = session.TransactionProvider,
        PaymentMethod = session.PaymentMethod,
    });

    private static RecordFacts FactsOf(SessionContext context) => RecordFacts.Of(context.Session);

    private static AccruPayDuplicateTransactionCodeException Duplicate(SessionContext holder) =>
        new("The service answered with another session than the one asked for. The transaction code has been used before.")
        {
            Session = holder.Session,
        };
}
