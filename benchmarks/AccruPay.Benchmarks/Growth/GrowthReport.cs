namespace AccruPay.Benchmarks;

/// <summary>All that a run of "growth" measured.</summary>
internal sealed record GrowthReport
{
    public required Machine Machine { get; init; }

    public required string Command { get; init; }

    public required IReadOnlyList<SizedResult> Pages { get; init; }

    public required IReadOnlyList<SizedResult> Answers { get; init; }

    public required IReadOnlyList<SocketResult> Callers { get; init; }

    public required IReadOnlyList<ClientResult> Clients { get; init; }
}
