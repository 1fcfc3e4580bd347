using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AccruPay.HealthChecks;

/// <summary>Reads the merchant, the cheapest call that needs the secret, and remembers the answer for a while.</summary>
internal sealed class AccruPayHealthCheck(AccruPayClient client, TimeSpan interval, TimeProvider time) : IHealthCheck
{
    private Answer? _last;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (Volatile.Read(ref _last) is { } last && time.GetElapsedTime(last.Given) < interval)
            return last.Result;

        var result = await AskAsync(context.Registration.FailureStatus, cancellationToken).ConfigureAwait(false);
        Volatile.Write(ref _last, new Answer(result, time.GetTimestamp()));
        return result;
    }

    // A cancellation, by the application or by the check's time limit, is no answer: it is not caught, and not remembered.
    private async Task<HealthCheckResult> AskAsync(HealthStatus failureStatus, CancellationToken cancellationToken)
    {
        try
        {
            await client.Merchant.GetAsync(cancellationToken).ConfigureAwait(false);
            return HealthCheckResult.Healthy("AccruPay answers and takes the API secret.");
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
