namespace AccruPay;

/// <summary>How a method looks at its request before anything is sent.</summary>
internal static class RequestValidation
{
    /// <exception cref="ArgumentNullException">The request is null.</exception>
    /// <exception cref="ArgumentException">A value breaks a rule.</exception>
    public static TRequest Validated<TRequest>(this TRequest? request, string argumentName)
        where TRequest : class, IRequest
    {
        Argument.NotNull(request, argumentName).Validate(argumentName);
        return request;
    }
}
