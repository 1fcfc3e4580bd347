namespace AccruPay.Reliability;

/// <summary>What a schedule came to: a verdict for each of its callers.</summary>
internal sealed record ScheduleResult(ulong Seed, string Description, IReadOnlyList<Verdict> Verdicts, IReadOnlyList<WireFault> Faults)
{
    /// <summary>What each caller was told.</summary>
    public IReadOnlyList<Told> Answers { get; init; } = [];
}
