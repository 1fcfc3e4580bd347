using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AccruPay.HealthChecks;

/// <summary>
/// Reads the merchant, the cheapest call that needs the secret, and remembers the answer for a while. Whoever asks meanwhile shares
/// it, also while it is on its way. Thread-safe.
/// </summary>
internal sealed class AccruPayHealthCheck(AccruPayClient client, TimeSpan interval, TimeSpan timeout, TimeProvider time) : IHealthCheck
{
#if NET9_0_OR_GREATER
    private readonly Lock _gate = new();
#else
    private readonly object _gate = new();
#endif
    private Task<Answer>? _current;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var answer = Current(context.Registration.FailureStatus);
        var canceled = new TaskCompletionSource<Answer>(TaskCreationOptions.RunContinuationsAsynchronously);
        using (cancellationToken.Register(() => canceled.TrySetCanceled(cancellationToken)))
            return (await (await Task.WhenAny(answer, canceled.Task).ConfigureAwait(false)).ConfigureAwait(false)).Result;
    }

    private Task<Answer> Current(HealthStatus failureStatus)
    {
        lock (_gate)
        {
            if (_current is null || IsOld(_current))
                _current = AskAsync(failureStatus);

            return _current;
        }
    }

    // One that is still on its way is not old; and one that ended in a fault of the program is no answer.
    private bool IsOld(Task<Answer> answer) => answer.IsCompleted
        && (answer.Status != TaskStatus.RanToCompletion || time.GetElapsedTime(answer.Result.Given) >= interval);

    private async Task<Answer> AskAsync(HealthStatus failureStatus)
    {
        using var limit = new CancellationTokenSource();
        using var timer = time.CreateTimer(static limit => ((CancellationTokenSource)limit!).Cancel(), limit, timeout, Timeout.InfiniteTimeSpan);
        var result = await AskAsync(failureStatus, limit.Token).ConfigureAwait(false);
        return new Answer(result, time.GetTimestamp());
    }

    private async Task<HealthCheckResult> AskAsync(HealthStatus failureStatus, CancellationToken limit)
    {
        try
        {
            await client.Merchant.GetAsync(limit).ConfigureAwait(false);
            return HealthCheckResult.Healthy("AccruPay answers and takes the API secret.");
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return new HealthCheckResult(failureStatus, $"AccruPay did not answer within {timeout}.");
        }
        catch (AccruPayRateLimitException limited)
        {
            return Failed(HealthStatus.Degraded, "AccruPay limits the rate of this client.", limited);
        }
        catch (AccruPayAuthenticationException refused)
        {
            return Failed(failureStatus, "AccruPay does not take the API secret.", refused);
        }
        catch (AccruPayException failed)
        {
            return Failed(failureStatus, "AccruPay does not answer as it should: " + failed.GetType().Name + ".", failed);
        }
    }

    private static HealthCheckResult Failed(HealthStatus status, string description, AccruPayException exception) => new(
        status,
        description,
        exception,
        exception.RequestId is { } requestId ? new Dictionary<string, object>(StringComparer.Ordinal) { ["requestId"] = requestId } : null);

    // By a timestamp, so that a clock that is set does not make an old answer young.
    private sealed record Answer(HealthCheckResult Result, long Given);
}
