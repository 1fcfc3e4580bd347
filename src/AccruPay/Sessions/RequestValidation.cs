namespace AccruPay;

/// <summary>How a start looks at its request before anything is sent.</summary>
internal static class RequestValidation
{
    /// <exception cref="ArgumentNullException">The request is null.</exception>
    /// <exception cref="ArgumentException">A value breaks a rule.</exception>
    public static TRequest Validated<TRequest>(this TRequest? request, string argumentName)
        where TRequest : StartSessionRequest
    {
        Argument.NotNull(request, argumentName).Validate(argumentName);
        return request;
    }
}
