namespace AccruPay.Reliability;

/// <summary>What a caller was told, and how it can find out more.</summary>
internal sealed record Told(ToldKind Kind)
{
    /// <summary>The id of the record that the caller was given; null where it was given none.</summary>
    public string? RecordId { get; init; }

    public Func<CancellationToken, Task<FoundOutcome>>? FindOut { get; init; }

    public Exception? Exception { get; init; }

    /// <summary>What a caller knows who was told something else before: that this call did nothing leaves open what the earlier one did.</summary>
    public Told After(Told earlier) => Kind == ToldKind.NotDone && earlier.Kind is ToldKind.Unknown or ToldKind.Unsure
        ? new Told(earlier.Kind) { FindOut = earlier.FindOut, Exception = Exception, Earlier = earlier }
        : this with { Earlier = earlier };

    /// <summary>What the caller was told by the call before; null where there was none.</summary>
    public Told? Earlier { get; init; }

    public override string ToString() => Earlier is null ? Text : $"{Earlier}, then {Text}";

    private string Text => $"{Kind} {RecordId} {Exception?.GetType().Name}: {Exception?.Message}";
}
