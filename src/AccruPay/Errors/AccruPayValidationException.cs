namespace AccruPay;

/// <summary>
/// The service refused the request's values (<c>VALIDATION_ERROR</c>, <c>BAD_USER_INPUT</c>, or a <c>GRAPHQL_</c>
/// code).
/// </summary>
public sealed class AccruPayValidationException : AccruPayApiException
{
    /// <inheritdoc/>
    public AccruPayValidationException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
