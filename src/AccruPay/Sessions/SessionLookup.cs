using System.Text.Json;
using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>
/// Finds sessions by one of their keys. It uses the list query, whose empty answer is unambiguous, where "not found" of
/// the single query is an error of no certain code.
/// </summary>
internal static class SessionLookup
{
    public static readonly Operation<SessionIdentifier, RecordList<TransactionSession>> ByIdentifier = new(
        OperationType.Query,
        OperationClass.Read,
        "merchantApiClientTransactionSessions",
        "query MerchantApiClientTransactionSessions($id:String,$token:String,$providerCode:String," +
        "$merchantInternalTransactionCode:String,$first:Int){merchantApiClientTransactionSessions(id:$id,token:$token," +
        "providerCode:$providerCode,merchantInternalTransactionCode:$merchantInternalTransactionCode,first:$first)" +
        "{edges{node" + SessionSelection.Found + "}}}" + SessionSelection.FoundFragments,
        Write,
        static (ref WireReader reader) => RecordList<TransactionSession>.Read(ref reader, TransactionSession.Read));

    /// <summary>The sessions that hold a transaction code, at one provider account where it is known.</summary>
    public static readonly Operation<CodeQuery, RecordList<TransactionSession>> ByCode = new(
        OperationType.Query,
        OperationClass.Read,
        "merchantApiClientTransactionSessions",
        "query MerchantApiClientTransactionSessions($merchantInternalTransactionCode:String," +
        "$transactionProviderId:String,$first:Int){merchantApiClientTransactionSessions(" +
        "merchantInternalTransactionCode:$merchantInternalTransactionCode,transactionProviderId:$transactionProviderId," +
        "first:$first){edges{node" + SessionSelection.Found + "}}}" + SessionSelection.FoundFragments,
        static (writer, query) => query.WriteTo(writer),
        static (ref WireReader reader) => RecordList<TransactionSession>.Read(ref reader, TransactionSession.Read));

    private static void Write(Utf8JsonWriter writer, SessionIdentifier identifier)
    {
        identifier.WriteTo(writer);
        writer.WriteNumber("first", CodeQuery.MostFound);
    }
}
