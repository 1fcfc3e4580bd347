namespace AccruPay;

/// <summary>The service asks to be called less often (HTTP 429).</summary>
public sealed class AccruPayRateLimitException : AccruPayApiException
{
    /// <inheritdoc/>
    public AccruPayRateLimitException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>How long the service asks to wait, from the moment of its answer; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <inheritdoc/>
    public override bool IsTransient => true;
}
