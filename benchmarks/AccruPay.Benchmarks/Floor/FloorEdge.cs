namespace AccruPay.Benchmarks;

/// <summary>A transaction of a page, and where it stands.</summary>
internal sealed class FloorEdge
{
    public string? Cursor { get; set; }

    public FloorTransaction? Node { get; set; }
}
