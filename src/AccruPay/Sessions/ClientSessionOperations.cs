using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>The operations that read client sessions of any kind.</summary>
internal static class ClientSessionOperations
{
    public static readonly Operation<SessionIdentifier, TransactionSession> Get = new(
        OperationType.Query,
        OperationClass.Read,
        "merchantApiClientTransactionSession",
        SessionIdentifier.Arguments,
        SessionSelection.Full,
        SessionSelection.FullFragments,
        static (writer, identifier) => identifier.WriteTo(writer),
        TransactionSession.Read)
    {
        TransactionCode = static identifier => identifier.TransactionCode,
        Reconciliation = new ExistenceReconciliation<SessionIdentifier, SessionIdentifier, TransactionSession, TransactionSession>(
            SessionLookup.ByIdentifier, static identifier => identifier),
    };

    public static readonly Operation<ListQuery<SessionFilter>, Page<TransactionSession>> List =
        ListDocument.Operation<SessionFilter, TransactionSession>(
            "merchantApiClientTransactionSessions",
            SessionFilter.Arguments,
            SessionSelection.Listed,
            SessionSelection.ListedFragments,
            TransactionSession.Read);

    public static readonly Operation<ProviderSelector?, SessionBaseConfig> GetBaseConfig = new(
        OperationType.Query,
        OperationClass.Read,
        "merchantApiClientTransactionSessionBaseConfig",
        ProviderSelector.Arguments,
        "{provider data" + ProviderBaseConfig.Selection + "}",
        fragments: "",
        static (writer, selector) => selector?.WriteTo(writer),
        SessionBaseConfig.Read);
}
