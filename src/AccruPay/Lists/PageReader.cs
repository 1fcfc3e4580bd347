using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>Reads the page that a list query answers with: a connection with its edges.</summary>
internal static class PageReader
{
    private static readonly FieldTable ConnectionFields = new("edges pageInfo totalCount");
    private static readonly FieldTable EdgeFields = new("cursor node");
    private static readonly FieldTable InfoFields = new("startCursor endCursor hasNextPage hasPreviousPage");

    /// <summary>
    /// Reads a page of a list that may go on. No record may be lost: an answer in which one cannot be read is not read at
    /// all, nor is one that does not say whether there is more.
    /// </summary>
    public static Page<T> ReadPage<T>(ref WireReader reader, RecordReader<T> readNode)
        where T : class
    {
        var page = Read(ref reader, readNode, out var hasInfo);
        WireReader.Require(hasInfo, "pageInfo");
        return page;
    }

    /// <summary>Reads the records that a lookup found, which asks for nothing but them.</summary>
    public static Page<T> ReadRecords<T>(ref WireReader reader, RecordReader<T> readNode)
        where T : class => Read(ref reader, readNode, out _);

    private static Page<T> Read<T>(ref WireReader reader, RecordReader<T> readNode, out bool hasInfo)
        where T : class
    {
        IReadOnlyList<Edge<T>>? edges = null;
        PageInfo? info = null;
        int? totalCount = null;
        var position = 0;
        while (reader.NextField(ConnectionFields, ref position))
        {
            switch (reader.Name)
            {
                case "edges":
                    edges = reader.ReadRequiredList((ref WireReader edge) => ReadEdge(ref edge, readNode), "edges");
                    break;
                case "pageInfo":
                    info = reader.ReadObject(ReadInfo);
                    break;
                case "totalCount":
                    totalCount = reader.ReadInt32();
                    break;
            }
        }

        WireReader.Require(edges is not null, "edges");
        hasInfo = info is not null;
        return PageOf(edges!, info, totalCount);
    }

    private static Page<T> PageOf<T>(IReadOnlyList<Edge<T>> edges, PageInfo? info, int? totalCount) => new()
    {
        Items = [.. edges.Select(static edge => edge.Node)],
        Cursors = edges.All(static edge => edge.Cursor is not null) ? [.. edges.Select(static edge => edge.Cursor!)] : null,
        TotalCount = totalCount,
        StartCursor = info?.StartCursor,
        EndCursor = info?.EndCursor,
        HasNextPage = info?.HasNextPage == true,
        HasPreviousPage = info?.HasPreviousPage == true,
    };

    private static Edge<T> ReadEdge<T>(ref WireReader reader, RecordReader<T> readNode)
        where T : class
    {
        T? node = null;
        string? cursor = null;
        var position = 0;
        while (reader.NextField(EdgeFields, ref position))
        {
            if (reader.Name == "node")
                node = reader.ReadRequiredObject(readNode, "node");
            else
                cursor = reader.ReadString();
        }

        WireReader.Require(node is not null, "node");
        return new Edge<T>(node!, cursor);
    }

    private static PageInfo ReadInfo(ref WireReader reader)
    {
        var info = new PageInfo();
        var position = 0;
        while (reader.NextField(InfoFields, ref position))
        {
            switch (reader.Name)
            {
                case "startCursor":
                    info.StartCursor = reader.ReadString();
                    break;
                case "endCursor":
                    info.EndCursor = reader.ReadString();
                    break;
                case "hasNextPage":
                    info.HasNextPage = reader.ReadBoolean();
                    break;
                case "hasPreviousPage":
                    info.HasPreviousPage = reader.ReadBoolean();
                    break;
            }
        }

        // Without them a list would end early, and records would look as if they had never been.
        WireReader.Require(info.HasNextPage is not null, "hasNextPage");
        WireReader.Require(info.HasPreviousPage is not null, "hasPreviousPage");
        return info;
    }

    private sealed record Edge<T>(T Node, string? Cursor);

    private sealed class PageInfo
    {
        public string? StartCursor { get; set; }

        public string? EndCursor { get; set; }

        public bool? HasNextPage { get; set; }

        public bool? HasPreviousPage { get; set; }
    }
}
