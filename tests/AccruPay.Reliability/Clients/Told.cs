namespace AccruPay.Reliability;

/// <summary>What a caller was told, and how it can find out more.</summary>
internal sealed record Told(ToldKind Kind)
{
    /// <summary>The id of the record that the caller was given; null where it was given none.</summary>
    public string? RecordId { get; init; }

    public Func<CancellationToken, Task<FoundOutcome>>? FindOut { get; init; }

    public Exception? Exception { get; init; }

    /// <summary>How long the call took, by the world's clock; of several calls the longest.</summary>
    public TimeSpan Took { get; init; }

    /// <summary>What the caller was told by the call before; null where there was none.</summary>
    public Told? Earlier { get; init; }

    private bool IsOpen => Kind is ToldKind.Unknown or ToldKind.Unsure;

    /// <summary>What a caller knows who was told something else before: that this call did nothing leaves open what the earlier one did.</summary>
    public Told After(Told earlier)
    {
        var leavesOpen = Kind == ToldKind.NotDone ? earlier.IsOpen : Kind == ToldKind.Unsure && earlier.Kind == ToldKind.Unknown;
        var told = leavesOpen ? new Told(earlier.Kind) { FindOut = earlier.FindOut, Exception = Exception } : this;
        return told with { Earlier = earlier, Took = Took > earlier.Took ? Took : earlier.Took };
    }

    public override string ToString() => Earlier is null ? Text : $"{Earlier}, then {Text}";

    private string Text => $"{Kind} {RecordId} {Exception?.GetType().Name} after {Took}: {Exception?.Message}";
}
