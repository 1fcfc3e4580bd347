using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>The operations that charge without a session.</summary>
internal static class PaymentOperations
{
    public static readonly Operation<ChargePaymentMethodRequest, Transaction> Charge = Of<ChargePaymentMethodRequest>(
        "merchantApiServerPaymentMethodTransactionCreate", "MerchantApiServerPaymentMethodTransactionCreateSchema");

    public static readonly Operation<InitiateAchPaymentRequest, Transaction> InitiateAch = Of<InitiateAchPaymentRequest>(
        "merchantApiServerAchPaymentTransactionCreate", "MerchantApiServerAchPaymentTransactionCreateSchema");

    private static Operation<TRequest, Transaction> Of<TRequest>(string field, string schema)
        where TRequest : TransactionRequest =>
        new(
            OperationType.Mutation,
            OperationClass.Once,
            field,
            $"data:{schema}! {ProviderSelector.Arguments}",
            TransactionSelection.Full,
            TransactionSelection.FullFragments,
            static (writer, request) => request.WriteVariables(writer),
            Transaction.Read)
        {
            TransactionCode = static request => request.MerchantInternalTransactionCode,
            Reconciliation = new ChargeReconciliation<TRequest, Transaction>(RecordFacts.Of, Duplicate),
            OutcomeFinder = new CodeOutcome<TRequest, Transaction>(static holders => holders.Transactions, RecordFacts.Of),
        };

    private static AccruPayDuplicateTransactionCodeException Duplicate(Transaction holder) =>
        new("The service answered with another transaction than the one asked for. The transaction code has been used before.")
        {
            Transaction = holder,
        };
}
