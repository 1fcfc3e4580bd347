namespace AccruPay;

/// <summary>
/// There are records that may be this call's or another's: they differ from what was sent, or there are several, or
/// their age cannot be told. Somebody has to look.
/// </summary>
/// <param name="Candidates">The records, of the types that <see cref="OutcomeHappened.Record"/> has; not empty.</param>
public sealed record OutcomeAmbiguous(IReadOnlyList<object> Candidates) : FoundOutcome
{
    /// <summary>Whether all of them are known to be another call's, which holds the code that this one was to take.</summary>
    internal bool AreAnothers { get; init; }

    /// <summary>
    /// Whether all of them hold the code that the call was to take and are like what it sent, so that a refusal is a
    /// refusal of the code.
    /// </summary>
    internal bool HoldTheCode { get; init; }

    /// <summary>Whether the call's own record may be among them, or is shown by another trace of the code.</summary>
    internal bool MayHoldOwn { get; init; }
}
