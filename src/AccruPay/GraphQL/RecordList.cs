namespace AccruPay.GraphQL;

/// <summary>The records of one page of a list query.</summary>
internal sealed class RecordList<T>
    where T : class
{
    private static readonly FieldTable ConnectionFields = new("edges");
    private static readonly FieldTable EdgeFields = new("node");

    private RecordList(IReadOnlyList<T> items) => Items = items;

    public IReadOnlyList<T> Items { get; }

    /// <summary>Reads a connection. No record may be lost: an answer in which one cannot be read is not read at all.</summary>
    public static RecordList<T> Read(ref WireReader reader, RecordReader<T> readNode)
    {
        IReadOnlyList<T>? items = null;
        var position = 0;
        while (reader.NextField(ConnectionFields, ref position))
        {
            items = reader.ReadRequiredList<T>(
                (ref WireReader edge) => ReadEdge(ref edge, readNode), "edges");
        }

        WireReader.Require(items is not null, "edges");
        return new RecordList<T>(items!);
    }

    private static T ReadEdge(ref WireReader reader, RecordReader<T> readNode)
    {
        T? node = null;
        var position = 0;
        while (reader.NextField(EdgeFields, ref position))
            node = reader.ReadRequiredObject(readNode, "node");

        WireReader.Require(node is not null, "node");
        return node!;
    }
}
