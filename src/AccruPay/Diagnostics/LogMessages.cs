using Microsoft.Extensions.Logging;

namespace AccruPay.Diagnostics;

/// <summary>Every message that the SDK logs. None takes a value of a request or of an answer, but names and counts.</summary>
internal static partial class LogMessages
{
    [LoggerMessage(1, LogLevel.Debug, "{Operation} ended with {Outcome} after {Attempts} attempt(s) in {ElapsedMilliseconds} ms")]
    public static partial void CallEnded(
        this ILogger logger, string operation, string outcome, int attempts, double elapsedMilliseconds);

    [LoggerMessage(2, LogLevel.Warning, "{Operation} failed with {ErrorType} after {Attempts} attempt(s); request id {RequestId}")]
    public static partial void CallFailed(
        this ILogger logger, string operation, string errorType, int attempts, string? requestId);

    [LoggerMessage(3, LogLevel.Information, "{Operation} is attempted again in {DelayMilliseconds} ms, after {ErrorType}")]
    public static partial void AttemptFollows(
        this ILogger logger, string operation, double delayMilliseconds, string errorType);

    [LoggerMessage(4, LogLevel.Warning, "The answer to {Operation} has fields that cannot be read and are taken as null: {Fields}")]
    public static partial void FieldsUnreadable(this ILogger logger, string operation, string fields);

    [LoggerMessage(5, LogLevel.Warning, "{Operation} was refused, and looking up what became of it failed with {ErrorType}")]
    public static partial void LookupFailed(this ILogger logger, string operation, string errorType);
}
