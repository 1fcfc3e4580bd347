namespace AccruPay;

/// <summary>
/// The service answered, with an error. Classes derived from this one name the errors with a known meaning.
/// </summary>
public class AccruPayApiException : AccruPayException
{
    /// <inheritdoc/>
    public AccruPayApiException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The errors of the answer, in its order; empty where the answer was not GraphQL.</summary>
    public IReadOnlyList<ApiError> Errors { get; init; } = [];

    /// <summary>
    /// The first code of the errors (<c>extensions.code</c>): one of the documented codes, or a key of the form
    /// <c>@.../...</c>; null where the answer had none.
    /// </summary>
    public string? ErrorCode => Errors.FirstOrDefault(static error => error.Code is not null)?.Code;

    /// <summary>
    /// The record that came together with the errors, of the type that the method returns; null where none came. What
    /// it says is true, but parts of it may be missing.
    /// </summary>
    public object? PartialResult { get; init; }
}
