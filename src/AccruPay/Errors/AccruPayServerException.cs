namespace AccruPay;

/// <summary>The service failed (<c>INTERNAL_SERVER_ERROR</c>, HTTP 5xx or 408).</summary>
public sealed class AccruPayServerException : AccruPayApiException
{
    /// <inheritdoc/>
    public AccruPayServerException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <inheritdoc/>
    public override bool IsTransient => true;
}
