using System.Diagnostics.CodeAnalysis;
using AccruPay.Diagnostics;
using AccruPay.Http;

namespace AccruPay.GraphQL;

/// <summary>
/// Sends an operation and gives its result or one documented exception: writes the request, makes attempts, reads
/// answers, repeats what may be repeated, and finds out what a refusal means. Thread-safe.
/// </summary>
internal sealed class GraphQLClient
{
    private readonly ClientSettings _settings;
    private readonly HttpAttempt _http;
    private readonly ResendPipeline _resends;
    private readonly TimeBudget? _sharedBudget;

    public GraphQLClient(ClientSettings settings, Func<HttpClient> http, Func<double>? random = null)
    {
        _settings = settings;
        _http = new HttpAttempt(settings, http);
        _resends = new ResendPipeline(settings, random ?? NextRandom);
    }

    private GraphQLClient(GraphQLClient client, TimeBudget budget)
    {
        _settings = client._settings;
        _http = client._http;
        _resends = client._resends;
        _sharedBudget = budget;
    }

    /// <exception cref="AccruPayException">The call failed.</exception>
    /// <exception cref="OperationCanceledException">The caller canceled.</exception>
    /// <exception cref="ObjectDisposedException">The client has been disposed.</exception>
    public async Task<TResult> SendAsync<TInput, TResult>(
        Operation<TInput, TResult> operation, TInput input, CancellationToken cancellationToken)
        where TResult : class
    {
        var budget = _sharedBudget ?? new TimeBudget(_settings.TimeProvider, _settings.TotalTimeout);
        var call = new OperationCall<TInput, TResult>(operation, input, _settings, budget, _http);
        var telemetry = CallTelemetry.Begin(_settings, operation.Name, operation.Type);
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            var attempt = await call.AttemptAsync(cancellationToken).ConfigureAwait(false);
            if (attempt.Failure is { } failure && RepetitionRules.MayRepeat(call.Class, failure))
                attempt = await _resends.GoOnAsync(call, attempt, cancellationToken).ConfigureAwait(false);

            if (attempt.Failure is { IsRefusedSecret: true })
                attempt = await call.AttemptWithOtherSecretAsync(cancellationToken).ConfigureAwait(false) ?? attempt;

            var result = await ConcludeAsync(operation, input, call, attempt, cancellationToken).ConfigureAwait(false);
            telemetry.Succeeded(call.History);
            return result;
        }
        catch (AccruPayException exception)
        {
            telemetry.Failed(call.History, exception);
            throw;
        }
        catch (OperationCanceledException)
        {
            telemetry.Canceled(call.History);
            throw;
        }
        catch (Exception misuse)
        {
            telemetry.Failed(call.History, misuse);
            throw;
        }
    }

    private async Task<TResult> ConcludeAsync<TInput, TResult>(
        Operation<TInput, TResult> operation,
        TInput input,
        Call call,
        Attempt attempt,
        CancellationToken cancellationToken)
        where TResult : class
    {
        if (attempt.Failure is not { } failure)
            return Checked(operation, input, (TResult)attempt.Result!, call);

        if (failure is { MayNameABusinessRule: true, Exception: AccruPayApiException refusal }
            && operation.Reconciliation is { } reconciliation)
        {
            var finding = await FindAsync(reconciliation, input, refusal, call, cancellationToken).ConfigureAwait(false);
            return finding.Result ?? throw finding.Exception ?? refusal;
        }

        throw failure.Exception;
    }

    private async Task<Finding<TResult>> FindAsync<TInput, TResult>(
        Reconciliation<TInput, TResult> reconciliation,
        TInput input,
        AccruPayApiException refusal,
        Call call,
        CancellationToken cancellationToken)
        where TResult : class
    {
        try
        {
            // Looking things up takes its time from the call that it is for.
            var lookups = new GraphQLClient(this, call.Budget);
            return await reconciliation
                .ResolveAsync(lookups, input, refusal, call.History, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (AccruPayException lookupFailure)
        {
            _settings.Logger.LookupFailed(call.Operation, lookupFailure.GetType().Name);
            return default;
        }
    }

    private static TResult Checked<TInput, TResult>(
        Operation<TInput, TResult> operation, TInput input, TResult result, Call call)
        where TResult : class
    {
        if (operation.Reconciliation?.Check(input, result) is not { } fault)
            return result;

        fault.Facts = call.Facts;
        throw fault;
    }

    [SuppressMessage("Security", "CA5394", Justification = "Jitter spreads load; nobody gains by guessing it.")]
    private static double NextRandom() =>
#if NET
        Random.Shared.NextDouble();
#else
        ThreadRandom.Value!.NextDouble();

    private static readonly ThreadLocal<Random> ThreadRandom = new(() => new Random(Guid.NewGuid().GetHashCode()));
#endif
}
