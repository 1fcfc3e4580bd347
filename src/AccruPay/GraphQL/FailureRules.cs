using AccruPay.Http;

namespace AccruPay.GraphQL;

/// <summary>
/// What an outcome without a result means. The tables are those of docs/retries.md: what is a definite refusal, what may
/// have taken effect, and what is worth repeating.
/// </summary>
internal static class FailureRules
{
    /// <param name="outcome">An outcome without an answer.</param>
    /// <param name="hadArrived">Whether an earlier attempt of the same call may have arrived.</param>
    public static Failure OfTransport(HttpOutcome outcome, bool hadArrived)
    {
        // A status that speaks for itself does, although the body was cut short.
        if (outcome.Head is { StatusCode: 401 or 403 or 408 or 429 or >= 500 } head)
            return OfStatus(head)!;

        if (outcome.TooLargeReason is { } reason)
            return OfUnreadable(reason, isWorthRepeating: false);

        var nothingSent = outcome.NothingSent && !hadArrived;
        AccruPayException exception = outcome.IsTimeout
            ? new AccruPayTimeoutException("The service did not answer in time.") { NothingSent = nothingSent }
            : new AccruPayConnectionException(ConnectionText(outcome.NothingSent), outcome.Cause) { NothingSent = nothingSent };
        return new Failure(exception) { IsWorthRepeating = true, MayHaveArrived = !outcome.NothingSent };
    }

    /// <summary>The meaning of a GraphQL answer with errors.</summary>
    /// <param name="errors">The errors.</param>
    /// <param name="partialResult">The result that came beside them; null where none came, or none that can be read.</param>
    /// <param name="hasRun">Whether the operation was carried out, whatever the errors say.</param>
    /// <param name="answer">The answer.</param>
    public static Failure OfErrors(IReadOnlyList<ApiError> errors, object? partialResult, bool hasRun, HttpAnswer answer)
    {
        if (answer.StatusCode == 429)
            return RateLimit(answer.RetryAfter, errors);

        var code = DecidingCode(errors, answer.StatusCode);
        var text = $"The service answered with the error {(code is null ? "(no code)" : answer.Shown(code) ?? "(a code that is not shown)")} (HTTP {answer.StatusCode}).";
        return code switch
        {
            "UNAUTHENTICATED" => RefusedSecret(errors, partialResult, hasRun),
            "FORBIDDEN" => new Failure(new AccruPayPermissionException(PermissionText) { Errors = errors, PartialResult = partialResult })
            {
                MayHaveArrived = hasRun,
            },
            "BAD_USER_INPUT" or ['G', 'R', 'A', 'P', 'H', 'Q', 'L', '_', ..] =>
                new Failure(new AccruPayValidationException(text) { Errors = errors, PartialResult = partialResult })
                {
                    MayHaveArrived = hasRun,
                },
            "INTERNAL_SERVER_ERROR" => Server(text, errors, partialResult, answer.RetryAfter),
            "NOT_FOUND" => BusinessRule(
                new AccruPayNotFoundException(text) { Errors = errors, PartialResult = partialResult }, hasRun),
            "VALIDATION_ERROR" => BusinessRule(
                new AccruPayValidationException(text) { Errors = errors, PartialResult = partialResult }, hasRun),
            ['@', ..] => BusinessRule(
                new AccruPayApiException(text) { Errors = errors, PartialResult = partialResult }, hasRun),
            _ when answer.StatusCode is 408 or >= 500 => Server(text, errors, partialResult, answer.RetryAfter),
            _ => new Failure(new AccruPayApiException(text) { Errors = errors, PartialResult = partialResult })
            {
                MayHaveArrived = true,
                // An error without a code is how a server reports a fault that it did not foresee.
                IsLikelyRefusal = !hasRun && code is not null,
            },
        };
    }

    /// <summary>The meaning of an HTTP status by itself; null where it means nothing by itself.</summary>
    public static Failure? OfStatus(HttpAnswer answer, IReadOnlyList<ApiError>? errors = null)
    {
        errors ??= [];
        return answer.StatusCode switch
        {
            401 => RefusedSecret(errors),
            403 => new Failure(new AccruPayPermissionException(PermissionText) { Errors = errors }),
            429 => RateLimit(answer.RetryAfter, errors),
            408 or >= 500 => Server($"The service failed (HTTP {answer.StatusCode}).", errors, null, answer.RetryAfter),
            >= 300 and < 400 => Ambiguous(new AccruPayApiException(
                $"The service answered with a redirect (HTTP {answer.StatusCode}). Redirects are never followed: check the endpoint.")),
            >= 400 => Ambiguous(new AccruPayApiException(
                $"The service answered with HTTP {answer.StatusCode} and no GraphQL answer: check the endpoint.")
            { Errors = errors }),
            _ => null,
        };
    }

    /// <summary>The meaning of an answer that says neither what happened nor what went wrong.</summary>
    public static Failure OfUnreadable(string problem, bool isWorthRepeating) =>
        new(new AccruPayUnreadableResponseException(problem))
        {
            IsWorthRepeating = isWorthRepeating,
            MayHaveArrived = true,
        };

    private const string SecretText =
        "The service does not accept the API secret. Check that it belongs to this environment and has not been rotated.";

    private const string PermissionText = "The API secret is valid, but does not permit this.";

    // A refused secret outweighs everything else, wherever it stands, and a missing permission the rest; then the first
    // code that there is.
    private static string? DecidingCode(IReadOnlyList<ApiError> errors, int statusCode)
    {
        if (statusCode == 401 || errors.Any(error => error.Code == "UNAUTHENTICATED"))
            return "UNAUTHENTICATED";

        return statusCode == 403 || errors.Any(error => error.Code == "FORBIDDEN")
            ? "FORBIDDEN"
            : errors.FirstOrDefault(error => error.Code is not null)?.Code;
    }

    private static string ConnectionText(bool nothingSent) => nothingSent
        ? "The service could not be reached; nothing was sent."
        : "The connection broke before the service's whole answer had arrived.";

    private static Failure RefusedSecret(IReadOnlyList<ApiError> errors, object? partialResult = null, bool hasRun = false) =>
        new(new AccruPayAuthenticationException(SecretText) { Errors = errors, PartialResult = partialResult })
        {
            IsRefusedSecret = !hasRun,
            MayHaveArrived = hasRun,
        };

    private static Failure BusinessRule(AccruPayApiException exception, bool hasRun) => new(exception)
    {
        MayHaveArrived = true,
        MayNameABusinessRule = !hasRun,
        IsLikelyRefusal = !hasRun,
    };

    private static Failure Ambiguous(AccruPayException exception) => new(exception) { MayHaveArrived = true };

    private static Failure RateLimit(TimeSpan? retryAfter, IReadOnlyList<ApiError> errors) =>
        new(new AccruPayRateLimitException("The service asks to be called less often (HTTP 429).")
        {
            RetryAfter = retryAfter,
            Errors = errors,
        })
        {
            IsWorthRepeating = true,
            MayHaveArrived = true,
            IsLikelyRefusal = true,
            RetryAfter = retryAfter,
        };

    private static Failure Server(string text, IReadOnlyList<ApiError> errors, object? partialResult, TimeSpan? retryAfter) =>
        new(new AccruPayServerException(text) { Errors = errors, PartialResult = partialResult })
        {
            IsWorthRepeating = true,
            MayHaveArrived = true,
            RetryAfter = retryAfter,
        };
}
