using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>The operations on transactions of any kind.</summary>
internal static class TransactionOperations
{
    public static readonly Operation<TransactionIdentifier, Transaction> Get = new(
        OperationType.Query,
        OperationClass.Read,
        "merchantApiTransaction",
        "query MerchantApiTransaction($id:String,$providerCode:String,$merchantInternalTransactionCode:String)" +
        "{merchantApiTransaction(id:$id,providerCode:$providerCode," +
        "merchantInternalTransactionCode:$merchantInternalTransactionCode)" +
        TransactionSelection.Full + "}" + TransactionSelection.FullFragments,
        static (writer, identifier) => identifier.WriteTo(writer),
        Transaction.Read)
    {
        TransactionCode = static identifier => identifier.TransactionCode,
        Reconciliation = new ExistenceReconciliation<TransactionIdentifier, Transaction>(TransactionLookup.ByIdentifier),
    };
}
