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
    /// The code of the first error (<c>extensions.code</c>): one of the documented codes, or a key of the form
    /// <c>@.../...</c>; null where the answer had none.
    /// </summary>
    public string? ErrorCode => Errors.Count > 0 ? Errors[0].Code : null;

    /// <summary>
    /// The record that came together with the errors, of the type that the method returns; null where none came. What
    /// it says is true, but parts of it may be missing.
    /// </summary>
    public object? PartialResult { get; init; }

    /// <summary>
    /// Whether the code may stand for a business rule, such as a used transaction code or an unpaid session. The service
    /// publishes no list of such codes: any key of its own may be one, and so may two of the documented codes.
    /// </summary>
    internal bool MayNameABusinessRule =>
        ErrorCode is { } code && code is ['@', ..] or "VALIDATION_ERROR" or "NOT_FOUND";
}
