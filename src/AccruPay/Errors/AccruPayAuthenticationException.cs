namespace AccruPay;

/// <summary>
/// The service does not accept the API secret (<c>UNAUTHENTICATED</c> or HTTP 401), or there is none to send.
/// </summary>
public sealed class AccruPayAuthenticationException : AccruPayApiException
{
    /// <inheritdoc/>
    public AccruPayAuthenticationException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
