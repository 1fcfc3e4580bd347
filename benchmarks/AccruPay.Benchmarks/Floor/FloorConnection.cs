namespace AccruPay.Benchmarks;

/// <summary>A page of transactions.</summary>
internal sealed class FloorConnection
{
    public List<FloorEdge>? Edges { get; set; }

    public FloorPageInfo? PageInfo { get; set; }

    public int? TotalCount { get; set; }
}
