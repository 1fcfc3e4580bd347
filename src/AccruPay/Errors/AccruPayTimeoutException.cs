namespace AccruPay;

/// <summary>The service did not answer in time.</summary>
public sealed class AccruPayTimeoutException : AccruPayException
{
    /// <inheritdoc/>
    public AccruPayTimeoutException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// Whether it is proven that nothing of the request was sent, by the last attempt and any before it.
    /// </summary>
    public bool NothingSent { get; init; }

    /// <inheritdoc/>
    public override bool IsTransient => true;
}
