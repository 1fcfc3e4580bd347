namespace AccruPay.Benchmarks;

/// <summary>All that a run of the comparison measured; null or empty where something was not.</summary>
internal sealed record Comparison
{
    public required Machine Machine { get; init; }

    public required string Command { get; init; }

    public required IReadOnlyList<MemoryResult> Memory { get; init; }

    public required IReadOnlyList<SocketResult> Sockets { get; init; }

    public required IReadOnlyList<WireResult> Wire { get; init; }

    public IReadOnlyList<ColdResult> Cold { get; init; } = [];

    public PackageResult? Package { get; init; }
}
