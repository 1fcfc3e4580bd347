namespace AccruPay;

/// <summary>How often and how long a health check asks the service. Set once, when the check is registered.</summary>
public sealed class AccruPayHealthCheckOptions
{
    private TimeSpan _interval = TimeSpan.FromSeconds(10);
    private TimeSpan _timeout = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How long an answer holds: within it the check repeats its last result and asks nothing. 10 seconds by default; zero asks
    /// each time.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan Interval
    {
        get => _interval;
        set => _interval = value >= TimeSpan.Zero
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Interval must not be negative.");
    }

    /// <summary>
    /// How long one check may take, with all the client's attempts, before it is reported as failed. 10 seconds by default.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or above one day.</exception>
    public TimeSpan Timeout
    {
        get => _timeout;
        set => _timeout = value > TimeSpan.Zero && value <= TimeSpan.FromDays(1)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Timeout must be positive, and one day at most.");
    }
}
