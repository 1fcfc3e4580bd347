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
    private readonly RetryBudget _retries;
    private readonly TimeBudget? _sharedBudget;
    private readonly SendHistory? _asker;

    public GraphQLClient(ClientSettings settings, Func<HttpClient> http, Func<double>? random = null, bool handlersOutside = true)
    {
        _settings = settings;
        _http = new HttpAttempt(settings, http, handlersOutside);
        _retries = new RetryBudget();
        _resends = new ResendPipeline(settings, _retries, random ?? NextRandom);
    }

    // For lookups: their time is taken from the call that they are for, and the service's clock that they hear is noted there.
    private GraphQLClient(GraphQLClient client, TimeBudget budget, SendHistory asker)
    {
        _asker = asker;
        _settings = client._settings;
        _http = client._http;
        _resends = client._resends;
        _retries = client._retries;
        _sharedBudget = budget;
    }

    public TimeProvider Time => _settings.TimeProvider;

    public TimeSpan AttemptTimeout => _settings.AttemptTimeout;

    public CancellationTokenSource NewTimer(TimeSpan time) => _settings.NewTimer(time);

    public Task PauseAsync(TimeSpan time, CancellationToken cancellationToken) => _settings.PauseAsync(time, cancellationToken);

    /// <exception cref="AccruPayException">The call failed.</exception>
    /// <exception cref="OperationCanceledException">The caller canceled.</exception>
    /// <exception cref="ObjectDisposedException">The client has been disposed.</exception>
    public async Task<TResult> SendAsync<TInput, TResult>(
        Operation<TInput, TResult> operation, TInput input, CancellationToken cancellationToken)
        where TResult : class
    {
        var budget = _sharedBudget ?? new TimeBudget(
            _settings.TimeProvider, operation.Class == OperationClass.Once ? _settings.SingleAttemptTimeout : _settings.TotalTimeout);
        using var call = new OperationCall<TInput, TResult>(operation, input, _settings, budget, _http);
        var telemetry = CallTelemetry.Begin(_settings, operation.Name, operation.Type);
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            _retries.NoteCall();
            var attempt = await call.AttemptAsync(cancellationToken).ConfigureAwait(false);
            if (attempt.Failure is { } failure && RepetitionRules.MayRepeat(call.Class, failure))
                attempt = await _resends.GoOnAsync(call, attempt, cancellationToken).ConfigureAwait(false);

            if (attempt.Failure is { IsRefusedSecret: true })
                attempt = await call.AttemptWithOtherSecretAsync(cancellationToken).ConfigureAwait(false) ?? attempt;

            _asker?.Hear(call.History);
            var result = attempt.Failure is { } last
                ? await ConcludeAsync(operation, input, call, last, cancellationToken).ConfigureAwait(false)
                : Checked(operation, input, (TResult)attempt.Result!, call);
            telemetry.Succeeded(call.History);
            return result;
        }
        catch (AccruPayException exception)
        {
            telemetry.Failed(call.History, exception);
            throw;
        }
        catch (OperationCanceledException canceled)
        {
            telemetry.Canceled(call.History);
            if (operation.OutcomeFinder is not null && call.History.AnyMayHaveArrived)
            {
                throw new AccruPayCanceledException(CanceledText, canceled, UnknownOutcomeOf(operation, input, call))
                {
                    PartialResult = call.PartialResult,
                };
            }

            throw;
        }
        catch (Exception misuse)
        {
            telemetry.Failed(call.History, misuse);
            throw;
        }
    }

    /// <summary>Makes a list of what a filter lets through, whose pages are asked for when they are needed.</summary>
    /// <exception cref="ArgumentException">The filter breaks a rule.</exception>
    public PagedList<T> List<TFilter, T>(
        Operation<ListQuery<TFilter>, Page<T>> operation, TFilter filter, string argumentName, CancellationToken cancellationToken)
        where TFilter : ListFilter
        where T : class
    {
        filter.Validate(argumentName);
        return new FetchedList<TFilter, T>(this, operation, filter, cancellationToken);
    }

    private async Task<TResult> ConcludeAsync<TInput, TResult>(
        Operation<TInput, TResult> operation,
        TInput input,
        Call call,
        Failure failure,
        CancellationToken cancellationToken)
        where TResult : class
    {
        if (operation.OutcomeFinder is { } finder && (failure.MayHaveArrived || call.History.MayHaveArrived)
            && (finder.IsKeyed || !failure.IsLikelyRefusal)
            && failure.Exception is not AccruPayRateLimitException)
        {
            return await ConcludeUnknownAsync(operation, input, call, failure, cancellationToken).ConfigureAwait(false);
        }

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
            var lookups = new GraphQLClient(this, call.LookupBudget, call.History);
            return await reconciliation
                .ResolveAsync(lookups, input, refusal, call.History, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (Exception lookupFailure) when (lookupFailure is AccruPayException or ObjectDisposedException)
        {
            _settings.Logger.LookupFailed(call.Operation, lookupFailure.GetType().Name);
            return default;
        }
    }

    private const string CanceledText =
        "The caller canceled the call after it may have left: whether it took effect is unknown.";

    /// <summary>Ends a call that may have taken effect, and that nothing may send again, with what a lookup tells of it.</summary>
    private async Task<TResult> ConcludeUnknownAsync<TInput, TResult>(
        Operation<TInput, TResult> operation, TInput input, Call call, Failure failure, CancellationToken cancellationToken)
        where TResult : class
    {
        var found = operation.OutcomeFinder!.IsKeyed
            ? await LookForAsync(operation, input, call, cancellationToken).ConfigureAwait(false)
            : null;
        switch (found)
        {
            case OutcomeHappened { Record: TResult record }:
                return record;
            case OutcomeAmbiguous { AreAnothers: true } others:
                throw Duplicate(others, failure.Exception, mayBeOwn: false);
            case OutcomeAmbiguous { HoldTheCode: true } holders when failure.IsLikelyRefusal:
                throw Duplicate(holders, failure.Exception, mayBeOwn: true);
        }

        // A refusal may be that of a second delivery: it stands only where a look at what holds the code does not speak against it.
        if (failure.IsLikelyRefusal && found is not (null or OutcomeAmbiguous { MayHoldOwn: true }))
            throw failure.Exception;

        throw new AccruPayOutcomeUnknownException(
            $"Whether the call took effect is unknown ({failure.Exception.Message}) Do not send it again: find out.",
            failure.Exception,
            UnknownOutcomeOf(operation, input, call))
        {
            PartialResult = call.PartialResult,
        };
    }

    private async Task<FoundOutcome?> LookForAsync<TInput, TResult>(
        Operation<TInput, TResult> operation, TInput input, Call call, CancellationToken cancellationToken)
        where TResult : class
    {
        try
        {
            var lookups = new GraphQLClient(this, call.LookupBudget, call.History);
            return await operation.OutcomeFinder!.FindAsync(lookups, input, call.History, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception lookupFailure) when (lookupFailure is AccruPayException or ObjectDisposedException)
        {
            // Also where the client was disposed in the middle of the call: the caller must not lose sight of it.
            _settings.Logger.LookupFailed(call.Operation, lookupFailure.GetType().Name);
            return null;
        }
    }

    private UnknownOutcome UnknownOutcomeOf<TInput, TResult>(Operation<TInput, TResult> operation, TInput input, Call call)
        where TResult : class =>
        new(call.Facts, call.History, cancellationToken => operation.OutcomeFinder!.FindAsync(
            new GraphQLClient(this, call.NewLookupBudget(), call.History), input, call.History, cancellationToken));

    // What matches may be the call's own, by a service whose clocks differ: a new code could then do it twice.
    private static AccruPayDuplicateTransactionCodeException Duplicate(OutcomeAmbiguous others, AccruPayException failure, bool mayBeOwn) =>
        new(mayBeOwn ? CodeUsedPerhapsByThisCall : CodeUsed, failure)
        {
            Errors = (failure as AccruPayApiException)?.Errors ?? [],
            Session = others.Candidates.OfType<TransactionSession>().FirstOrDefault()
                ?? others.Candidates.OfType<SessionContext>().FirstOrDefault()?.Session,
            Transaction = others.Candidates.OfType<Transaction>().FirstOrDefault(),
            Facts = failure.Facts with { IsUnsafeToRepeat = mayBeOwn },
        };

    private const string CodeUsed =
        "The transaction code is used already. A code is burnt for good: look at what holds it, or take a new code.";

    private const string CodeUsedPerhapsByThisCall =
        "The transaction code is used already, by a record that matches this call and may be its own: look at it before anything else.";

    private static TResult Checked<TInput, TResult>(
        Operation<TInput, TResult> operation, TInput input, TResult result, Call call)
        where TResult : class
    {
        if (operation.Reconciliation?.Check(input, result, call.History) is not { } fault)
            return result;

        // The service did something: a new code could do it twice, so that nobody is told to go ahead.
        fault.Facts = call.Facts with { IsUnsafeToRepeat = operation.Class == OperationClass.Once };
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
