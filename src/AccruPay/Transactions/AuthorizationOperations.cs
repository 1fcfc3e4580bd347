using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>The operations that end holds.</summary>
internal static class AuthorizationOperations
{
    public static readonly Operation<TransactionAmount, TransactionContext> Settle = new(
        OperationType.Mutation,
        OperationClass.Once,
        "merchantApiTransactionAuthorizationSettle",
        TransactionAmount.Arguments,
        TransactionSelection.Context,
        TransactionSelection.ContextFragments,
        static (writer, settlement) => settlement.WriteTo(writer),
        TransactionContext.Read)
    {
        TransactionCode = static settlement => settlement.Transaction.TransactionCode,
        Subject = static settlement => settlement.Transaction.ToString(),
        Reconciliation = TransactionOperations.Existing<TransactionAmount, TransactionContext>(static settlement => settlement.Transaction),
        OutcomeFinder = new ChildOutcome<TransactionAmount>(
            TransactionAction.Settle, static settlement => settlement.Transaction, static settlement => settlement.Amount),
    };

    public static readonly Operation<TransactionIdentifier, TransactionContext> Void = new(
        OperationType.Mutation,
        OperationClass.Once,
        "merchantApiTransactionAuthorizationVoid",
        TransactionIdentifier.Arguments,
        TransactionSelection.Context,
        TransactionSelection.ContextFragments,
        static (writer, identifier) => identifier.WriteTo(writer),
        TransactionContext.Read)
    {
        TransactionCode = static identifier => identifier.TransactionCode,
        Subject = static identifier => identifier.ToString(),
        Reconciliation = TransactionOperations.Existing<TransactionIdentifier, TransactionContext>(static identifier => identifier),
        OutcomeFinder = new ChildOutcome<TransactionIdentifier>(
            TransactionAction.Void, static identifier => identifier, static _ => null),
    };
}
