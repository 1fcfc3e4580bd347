namespace AccruPay.GraphQL;

/// <summary>Reads an answer that is a list of records, such as that of a sync of many. No record may be lost.</summary>
internal static class RecordArray
{
    public static RecordReader<IReadOnlyList<T>> Of<T>(RecordReader<T> read, string field)
        where T : class => (ref WireReader reader) => reader.ReadRequiredList(read, field);
}
