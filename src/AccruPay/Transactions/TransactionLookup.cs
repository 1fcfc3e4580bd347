using System.Text.Json;
using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>Finds transactions by one of their keys, by the list query, whose empty answer is unambiguous.</summary>
internal static class TransactionLookup
{
    // Several transactions can have one merchant's code, each at another provider account.
    private const int MostFound = 10;

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

    private static void Write(Utf8JsonWriter writer, TransactionIdentifier identifier)
    {
        identifier.WriteTo(writer);
        writer.WriteNumber("first", MostFound);
    }
}
