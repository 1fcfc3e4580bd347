namespace AccruPay.Reliability;

/// <summary>What a caller was told, and how it can find out more.</summary>
internal sealed record Told(ToldKind Kind)
{
    /// <summary>The id of the record that the caller was given; null where it was given none.</summary>
    public string? RecordId { get; init; }

    public Func<CancellationToken, Task<FoundOutcome>>? FindOut { get; init; }

    public Exception? Exception { get; init; }

    public override string ToString() => $"{Kind} {RecordId} {Exception?.GetType().Name}: {Exception?.Message}";
}
