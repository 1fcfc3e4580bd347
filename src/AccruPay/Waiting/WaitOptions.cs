namespace AccruPay;

/// <summary>How long, and how often, to ask for an outcome.</summary>
/// <remarks>Immutable.</remarks>
public sealed record WaitOptions
{
    // A timer cannot wait much longer than this.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(24);

    /// <summary>How long to wait, the last answer aside; 2 minutes by default, 24 days at most. An ACH payment takes days: do not wait for one in a request.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The time between the first two questions, which then doubles; 1 second by default.</summary>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest time between two questions; 15 seconds by default.</summary>
    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// Whether a transaction is read anew from its provider each time, as an ACH payment needs; false by default. A
    /// session's verify does that anyway.
    /// </summary>
    public bool Sync { get; init; }

    internal WaitOptions Validated(string argumentName)
    {
        if (Timeout < TimeSpan.Zero)
            throw new ArgumentException("The time must not be negative.", $"{argumentName}.{nameof(Timeout)}");

        if (FirstDelay <= TimeSpan.Zero)
            throw new ArgumentException("The time must be positive.", $"{argumentName}.{nameof(FirstDelay)}");

        if (Timeout > Longest)
            throw new ArgumentException("The time must be at most 24 days.", $"{argumentName}.{nameof(Timeout)}");

        if (LongestDelay > Longest)
            throw new ArgumentException("The time must be at most 24 days.", $"{argumentName}.{nameof(LongestDelay)}");

        if (LongestDelay < FirstDelay)
            throw new ArgumentException("The longest time must not be shorter than the first.", $"{argumentName}.{nameof(LongestDelay)}");

        return this;
    }
}
