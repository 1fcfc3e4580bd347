namespace AccruPay.Reliability;

/// <summary>What a schedule came to: a verdict for each of its callers, and the faults that struck.</summary>
internal sealed record ScheduleResult(Schedule Schedule, IReadOnlyList<Verdict> Verdicts, IReadOnlyList<string> Faults)
{
    /// <summary>What each caller was told.</summary>
    public IReadOnlyList<Told> Answers { get; init; } = [];

    public string Description => $"{Schedule}: {string.Join(", ", Faults)}";
}
