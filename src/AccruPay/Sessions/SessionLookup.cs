using System.Text.Json;
using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>
/// Finds sessions by one of their keys. It uses the list query, whose empty answer is unambiguous, where "not found" of
/// the single query is an error of no certain code.
/// </summary>
internal static class SessionLookup
{
    public static readonly Operation<SessionIdentifier, Page<TransactionSession>> ByIdentifier = new(
        OperationType.Query,
        OperationClass.Read,
        "merchantApiClientTransactionSessions",
        SessionIdentifier.Arguments + " first:Int",
        "{edges{node" + SessionSelection.Found + "}}",
        SessionSelection.FoundFragments,
        Write,
        static (ref WireReader reader) => PageReader.ReadRecords(ref reader, TransactionSession.Read));

    /// <summary>The sessions that hold a transaction code, at one provider account where it is known.</summary>
    public static readonly Operation<CodeQuery, Page<TransactionSession>> ByCode = new(
        OperationType.Query,
        OperationClass.Read,
        "merchantApiClientTransactionSessions",
        CodeQuery.Arguments,
        "{edges{node" + SessionSelection.Found + "}}",
        SessionSelection.FoundFragments,
        static (writer, query) => query.WriteTo(writer),
        static (ref WireReader reader) => PageReader.ReadRecords(ref reader, TransactionSession.Read));

    private static void Write(Utf8JsonWriter writer, SessionIdentifier identifier)
    {
        identifier.WriteTo(writer);
        writer.WriteNumber("first", CodeQuery.MostFound);
    }
}
