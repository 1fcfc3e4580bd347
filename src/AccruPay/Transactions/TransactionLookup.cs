using System.Text.Json;
using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>Finds transactions by one of their keys, by the list query, whose empty answer is unambiguous.</summary>
internal static class TransactionLookup
{
    public static readonly Operation<TransactionIdentifier, Page<Transaction>> ByIdentifier = new(
        OperationType.Query,
        OperationClass.Read,
        "merchantApiTransactions",
        TransactionIdentifier.Arguments + " first:Int",
        "{edges{node" + TransactionSelection.Found + "}}",
        TransactionSelection.FoundFragments,
        Write,
        static (ref WireReader reader) => PageReader.ReadRecords(ref reader, Transaction.Read));

    /// <summary>The transactions that hold a transaction code, at one provider account where it is known.</summary>
    public static readonly Operation<CodeQuery, Page<Transaction>> ByCode = new(
        OperationType.Query,
        OperationClass.Read,
        "merchantApiTransactions",
        CodeQuery.Arguments,
        "{edges{node" + TransactionSelection.Found + "}}",
        TransactionSelection.FoundFragments,
        static (writer, query) => query.WriteTo(writer),
        static (ref WireReader reader) => PageReader.ReadRecords(ref reader, Transaction.Read));

    /// <summary>The transactions of one kind that follow another.</summary>
    public static readonly Operation<ChildQuery, Page<Transaction>> Children = new(
        OperationType.Query,
        OperationClass.Read,
        "merchantApiTransactions",
        ChildQuery.Arguments,
        "{edges{node" + TransactionSelection.Found + "}}",
        TransactionSelection.FoundFragments,
        static (writer, query) => query.WriteTo(writer),
        static (ref WireReader reader) => PageReader.ReadRecords(ref reader, Transaction.Read));

    private static void Write(Utf8JsonWriter writer, TransactionIdentifier identifier)
    {
        identifier.WriteTo(writer);
        writer.WriteNumber("first", CodeQuery.MostFound);
    }
}
