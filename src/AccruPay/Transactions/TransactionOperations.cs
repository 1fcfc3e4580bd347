using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>The operations on transactions of any kind.</summary>
internal static class TransactionOperations
{
    public static readonly Operation<TransactionIdentifier, Transaction> Get = new(
        OperationType.Query,
        OperationClass.Read,
        "merchantApiTransaction",
        TransactionIdentifier.Arguments,
        TransactionSelection.Full,
        TransactionSelection.FullFragments,
        static (writer, identifier) => identifier.WriteTo(writer),
        Transaction.Read)
    {
        TransactionCode = static identifier => identifier.TransactionCode,
        Subject = static identifier => identifier.ToString(),
        Reconciliation = new ExistenceReconciliation<TransactionIdentifier, TransactionIdentifier, Transaction, Transaction>(
            TransactionLookup.ByIdentifier, static identifier => identifier),
    };

    public static readonly Operation<ListQuery<TransactionFilter>, Page<Transaction>> List =
        ListDocument.Operation<TransactionFilter, Transaction>(
            "merchantApiTransactions",
            TransactionFilter.Arguments,
            TransactionSelection.Listed,
            TransactionSelection.ListedFragments,
            Transaction.Read);

    public static readonly Operation<SyncTransaction, Transaction> Sync = new(
        OperationType.Mutation,
        OperationClass.Repeatable,
        "merchantApiTransactionSyncOne",
        SyncTransaction.Arguments,
        TransactionSelection.Full,
        TransactionSelection.FullFragments,
        static (writer, sync) => sync.WriteTo(writer),
        Transaction.Read)
    {
        TransactionCode = static sync => sync.Transaction.TransactionCode,
        Subject = static sync => sync.Transaction.ToString(),
    };

    public static readonly Operation<TransactionAmount, Transaction> Refund = new(
        OperationType.Mutation,
        OperationClass.Once,
        "merchantApiTransactionRefund",
        TransactionAmount.Arguments,
        TransactionSelection.Full,
        TransactionSelection.FullFragments,
        static (writer, refund) => refund.WriteTo(writer),
        Transaction.Read)
    {
        TransactionCode = static refund => refund.Transaction.TransactionCode,
        Subject = static refund => refund.Transaction.ToString(),
        Reconciliation = Existing<TransactionAmount, Transaction>(static refund => refund.Transaction),
        OutcomeFinder = new ChildOutcome<TransactionAmount>(
            TransactionAction.Refund, static refund => refund.Transaction, static refund => refund.Amount),
    };

    public static readonly Operation<TransactionIdentifier, Transaction> Void = new(
        OperationType.Mutation,
        OperationClass.Once,
        "merchantApiTransactionVoid",
        TransactionIdentifier.Arguments,
        TransactionSelection.Full,
        TransactionSelection.FullFragments,
        static (writer, identifier) => identifier.WriteTo(writer),
        Transaction.Read)
    {
        TransactionCode = static identifier => identifier.TransactionCode,
        Subject = static identifier => identifier.ToString(),
        Reconciliation = Existing<TransactionIdentifier, Transaction>(static identifier => identifier),
        OutcomeFinder = new ChildOutcome<TransactionIdentifier>(
            TransactionAction.Void, static identifier => identifier, static _ => null),
    };

    /// <summary>Tells "there is no such transaction" from other refusals.</summary>
    public static Reconciliation<TInput, TResult> Existing<TInput, TResult>(Func<TInput, TransactionIdentifier> transactionOf)
        where TResult : class =>
        new ExistenceReconciliation<TInput, TransactionIdentifier, TResult, Transaction>(TransactionLookup.ByIdentifier, transactionOf);
}
