using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>The operations on provider accounts.</summary>
internal static class TransactionProviderOperations
{
    private const string Selection = "{...P}";

    public static readonly Operation<string, TransactionProvider> Get = new(
        OperationType.Query,
        OperationClass.Read,
        "merchantApiTransactionProvider",
        "merchantTransactionProviderId:String!",
        Selection,
        TransactionProvider.Fragment,
        static (writer, id) => writer.WriteString("merchantTransactionProviderId", id),
        TransactionProvider.Read)
    {
        Subject = RecordLookup.SubjectOf,
        Reconciliation = RecordLookup.Existing("merchantApiTransactionProviders", Selection, TransactionProvider.Fragment, TransactionProvider.Read),
    };

    public static readonly Operation<ListQuery<TransactionProviderFilter>, Page<TransactionProvider>> List =
        ListDocument.Operation<TransactionProviderFilter, TransactionProvider>(
            "merchantApiTransactionProviders",
            TransactionProviderFilter.Arguments,
            Selection,
            TransactionProvider.Fragment,
            TransactionProvider.Read);
}
