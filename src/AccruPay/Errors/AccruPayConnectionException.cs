namespace AccruPay;

/// <summary>The service could not be reached, or the connection broke before its whole answer had arrived.</summary>
public sealed class AccruPayConnectionException : AccruPayException
{
    /// <inheritdoc/>
    public AccruPayConnectionException(string message, Exception? innerException = null)
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
