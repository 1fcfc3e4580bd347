using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>How the operations of client sessions are built, which differ in names and types only.</summary>
internal static class SessionOperations
{
    public static Operation<TRequest, TResult> Start<TRequest, TResult>(
        string field,
        string schema,
        string selection,
        string fragments,
        RecordReader<TResult> read,
        StartReconciliation<TRequest, TResult> reconciliation)
        where TRequest : StartSessionRequest
        where TResult : class =>
        new(
            OperationType.Mutation,
            OperationClass.KeyedStart,
            field,
            $"data:{schema}! {ProviderSelector.Arguments}",
            selection,
            fragments,
            static (writer, request) => request.WriteVariables(writer),
            read)
        {
            TransactionCode = static request => request.MerchantInternalTransactionCode,
            Reconciliation = reconciliation,
        };

    public static Operation<SessionIdentifier, TResult> Verify<TResult>(
        string field, string selection, string fragments, TransactionAction action, RecordReader<TResult> read)
        where TResult : class =>
        new(
            OperationType.Mutation,
            OperationClass.Repeatable,
            field,
            SessionIdentifier.Arguments,
            selection,
            fragments,
            static (writer, identifier) => identifier.WriteTo(writer),
            read)
        {
            TransactionCode = static identifier => identifier.TransactionCode,
            Subject = static identifier => identifier.ToString(),
            Reconciliation = new VerifyReconciliation<TResult>(action),
        };
}
