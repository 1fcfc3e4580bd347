namespace AccruPay.Benchmarks;

/// <summary>All that a run of the comparison measured; null or empty where something was not.</summary>
internal sealed record Comparison
{
    public required Machine Machine { get; init; }

    public required string Command { get; init; }

    public required IReadOnlyList<MemoryResult> Memory { get; init; }

    /// <summary>The cases in memory, by a floor that reads its answers as they come instead of buffering them.</summary>
    public required IReadOnlyList<MemoryResult> StreamingFloor { get; init; }

    public required IReadOnlyList<SocketResult> Sockets { get; init; }

    public required IReadOnlyList<WireResult> Wire { get; init; }

    public IReadOnlyList<ColdResult> Cold { get; init; } = [];

    public PackageResult? Package { get; init; }
}
