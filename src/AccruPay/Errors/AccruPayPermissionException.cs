namespace AccruPay;

/// <summary>The secret is valid but may not do this (<c>FORBIDDEN</c> or HTTP 403).</summary>
public sealed class AccruPayPermissionException : AccruPayApiException
{
    /// <inheritdoc/>
    public AccruPayPermissionException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
