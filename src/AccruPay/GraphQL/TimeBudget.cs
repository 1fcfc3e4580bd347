namespace AccruPay.GraphQL;

/// <summary>The time for a whole call: its attempts, the waits between them, and the lookups that it needs.</summary>
internal sealed class TimeBudget(TimeProvider time, TimeSpan total)
{
    private readonly long _start = time.GetTimestamp();

    /// <summary>What is left; negative where it is overdrawn.</summary>
    public TimeSpan Remaining => total - time.GetElapsedTime(_start);
}
