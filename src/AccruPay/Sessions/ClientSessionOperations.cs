using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>The operations that read client sessions of any kind.</summary>
internal static class ClientSessionOperations
{
    public static readonly Operation<SessionIdentifier, TransactionSession> Get = new(
        OperationType.Query,
        OperationClass.Read,
        "merchantApiClientTransactionSession",
        "query MerchantApiClientTransactionSession(" + SessionDocuments.IdentifierVariables +
        "){merchantApiClientTransactionSession(" + SessionDocuments.IdentifierArguments + ")" +
        SessionSelection.Full + "}" + SessionSelection.FullFragments,
        static (writer, identifier) => identifier.WriteTo(writer),
        TransactionSession.Read)
    {
        TransactionCode = static identifier => identifier.TransactionCode,
        Reconciliation = new ExistenceReconciliation<SessionIdentifier, TransactionSession>(SessionLookup.ByIdentifier),
    };

    public static readonly Operation<ProviderSelector?, SessionBaseConfig> GetBaseConfig = new(
        OperationType.Query,
        OperationClass.Read,
        "merchantApiClientTransactionSessionBaseConfig",
        "query MerchantApiClientTransactionSessionBaseConfig(" + SessionDocuments.StartProviderVariables +
        "){merchantApiClientTransactionSessionBaseConfig(merchantTransactionProviderId:$merchantTransactionProviderId," +
        "transactionProvider:$transactionProvider){provider data" + ProviderBaseConfig.Selection + "}}",
        static (writer, selector) => selector?.WriteTo(writer),
        SessionBaseConfig.Read);
}
