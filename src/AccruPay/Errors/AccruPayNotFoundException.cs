namespace AccruPay;

/// <summary>No such record belongs to this merchant.</summary>
public sealed class AccruPayNotFoundException : AccruPayApiException
{
    /// <inheritdoc/>
    public AccruPayNotFoundException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
