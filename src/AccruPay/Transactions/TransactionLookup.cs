using System.Text.Json;
using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>Finds transactions by one of their keys, by the list query, whose empty answer is unambiguous.</summary>
internal static class TransactionLookup
{
    public static readonly Operation<TransactionIdentifier, RecordList<Transaction>> ByIdentifier = new(
        OperationType.Query,
        OperationClass.Read,
        "merchantApiTransactions",
        "query MerchantApiTransactions($id:String,$providerCode:String,$merchantInternalTransactionCode:String,$first:Int)" +
        "{merchantApiTransactions(id:$id,providerCode:$providerCode," +
        "merchantInternalTransactionCode:$merchantInternalTransactionCode,first:$first)" +
        "{edges{node" + TransactionSelection.Found + "}}}" + TransactionSelection.FoundFragments,
        Write,
        static (ref WireReader reader) => RecordList<Transaction>.Read(ref reader, Transaction.Read));

    /// <summary>The transactions that hold a transaction code, at one provider account where it is known.</summary>
    public static readonly Operation<CodeQuery, RecordList<Transaction>> ByCode = new(
        OperationType.Query,
        OperationClass.Read,
        "merchantApiTransactions",
        "query MerchantApiTransactions($merchantInternalTransactionCode:String,$transactionProviderId:String,$first:Int)" +
        "{merchantApiTransactions(merchantInternalTransactionCode:$merchantInternalTransactionCode," +
        "transactionProviderId:$transactionProviderId,first:$first)" +
        "{edges{node" + TransactionSelection.Found + "}}}" + TransactionSelection.FoundFragments,
        static (writer, query) => query.WriteTo(writer),
        static (ref WireReader reader) => RecordList<Transaction>.Read(ref reader, Transaction.Read));

    private static void Write(Utf8JsonWriter writer, TransactionIdentifier identifier)
    {
        identifier.WriteTo(writer);
        writer.WriteNumber("first", CodeQuery.MostFound);
    }
}
