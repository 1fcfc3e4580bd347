using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>Looks for a record by its id in a list, whose empty answer is unambiguous.</summary>
internal static class RecordLookup
{
    /// <summary>What an operation on the record with this id is about.</summary>
    public static string SubjectOf(string id) => "id: " + id;

    /// <summary>Tells "there is no such record" from other refusals of a single query.</summary>
    public static Reconciliation<string, T> Existing<T>(string listField, string selection, string fragments, RecordReader<T> read)
        where T : class =>
        new ExistenceReconciliation<string, string, T, T>(
            new Operation<string, Page<T>>(
                OperationType.Query,
                OperationClass.Read,
                listField,
                "id:String",
                "{edges{node" + selection + "}}",
                fragments,
                static (writer, id) => writer.WriteString("id", id),
                (ref WireReader reader) => PageReader.ReadRecords(ref reader, read)),
            static id => id);
}
