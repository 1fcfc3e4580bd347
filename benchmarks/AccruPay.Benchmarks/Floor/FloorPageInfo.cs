namespace AccruPay.Benchmarks;

/// <summary>What lies around a page.</summary>
internal sealed class FloorPageInfo
{
    public string? StartCursor { get; set; }

    public string? EndCursor { get; set; }

    public bool HasNextPage { get; set; }

    public bool HasPreviousPage { get; set; }
}
