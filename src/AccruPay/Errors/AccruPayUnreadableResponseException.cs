namespace AccruPay;

/// <summary>
/// Something answered, but not as the service answers: no GraphQL, too large, or without what is essential.
/// </summary>
public sealed class AccruPayUnreadableResponseException : AccruPayException
{
    /// <inheritdoc/>
    public AccruPayUnreadableResponseException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
