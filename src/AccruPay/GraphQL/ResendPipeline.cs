using AccruPay.Diagnostics;
using AccruPay.Http;
using Polly;
using Polly.Retry;

namespace AccruPay.GraphQL;

/// <summary>
/// Repeats a call whose first attempt failed: exponential backoff with full jitter, no sooner than the server asks for,
/// within the call's total time. The first attempt never comes through here, so that a call that succeeds at once does
/// not pay for the machinery.
/// </summary>
internal sealed class ResendPipeline
{
    private static readonly TimeSpan BaseDelay = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan UsefulAttempt = TimeSpan.FromSeconds(1);
    private static readonly ResiliencePropertyKey<ResendState> StateKey = new("AccruPay.Resend");

    private readonly ClientSettings _settings;
    private readonly RetryBudget _budget;
    private readonly Func<double> _random;
    private readonly TimeSpan _leastAttempt;
    private readonly ResiliencePipeline<Attempt>? _pipeline;

    /// <summary>Takes its jitter from numbers from 0 up to, and not including, 1.</summary>
    public ResendPipeline(ClientSettings settings, RetryBudget budget, Func<double> random)
    {
        _settings = settings;
        _budget = budget;
        _random = random;
        _leastAttempt = settings.AttemptTimeout < UsefulAttempt ? settings.AttemptTimeout : UsefulAttempt;
        _pipeline = settings.MaxAttempts > 1 ? Build(settings) : null;
    }

    /// <summary>Goes on after a failed attempt until one succeeds, or none is worth making or has time left.</summary>
    /// <returns>The last attempt.</returns>
    /// <exception cref="OperationCanceledException">The caller canceled.</exception>
    public async Task<Attempt> GoOnAsync(Call call, Attempt first, CancellationToken cancellationToken)
    {
        if (_pipeline is null)
            return first;

        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        try
        {
            var state = new ResendState(call, first);
            context.Properties.Set(StateKey, state);
            return await _pipeline
                .ExecuteAsync(static (context, state) => state.NextAsync(context.CancellationToken), context, state)
                .ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private ResiliencePipeline<Attempt> Build(ClientSettings settings)
    {
        var builder = new ResiliencePipelineBuilder<Attempt> { TimeProvider = settings.TimeProvider };
        return builder
            .AddRetry(new RetryStrategyOptions<Attempt>
            {
                MaxRetryAttempts = settings.MaxAttempts - 1,
                ShouldHandle = arguments => new ValueTask<bool>(ShouldGoOn(arguments)),
                DelayGenerator = static arguments => new ValueTask<TimeSpan?>(arguments.Outcome.Result.Failure?.Delay),
            })
            .Build();
    }

    private bool ShouldGoOn(RetryPredicateArguments<Attempt> arguments)
    {
        // Polly asks after the last attempt too, when nothing follows and nothing must be logged as if it did.
        if (arguments.Outcome.Result.Failure is not { } failure
            || !arguments.Context.Properties.TryGetValue(StateKey, out var state)
            || !RepetitionRules.MayRepeat(state.Call.Class, failure)
            || arguments.AttemptNumber >= _settings.MaxAttempts - 1)
        {
            return false;
        }

        // An attempt that could not but run out of time would only replace what the service said by a timeout.
        failure.Delay = DelayOf(arguments.AttemptNumber, failure.RetryAfter);
        var fits = failure.Delay + _leastAttempt < state.Call.Budget.Remaining && _budget.TryPay();
        if (fits)
            _settings.Logger.AttemptFollows(state.Call.Operation, failure.Delay.TotalMilliseconds, failure.Exception.GetType().Name);

        return fits;
    }

    private TimeSpan DelayOf(int attemptNumber, TimeSpan? retryAfter)
    {
        var ceiling = Math.Min(LongestDelay.TotalMilliseconds, BaseDelay.TotalMilliseconds * Math.Pow(2, attemptNumber));
        var jitter = TimeSpan.FromMilliseconds(ceiling * _random());
        return retryAfter is { } asked ? asked + jitter : jitter;
    }

    /// <summary>The call, and the first attempt, which the pipeline gets without making it again.</summary>
    private sealed class ResendState(Call call, Attempt first)
    {
        private Attempt? _first = first;

        public Call Call { get; } = call;

        public ValueTask<Attempt> NextAsync(CancellationToken cancellationToken)
        {
            if (_first is not { } first)
                return Call.AttemptAsync(cancellationToken);

            _first = null;
            return new ValueTask<Attempt>(first);
        }
    }
}
