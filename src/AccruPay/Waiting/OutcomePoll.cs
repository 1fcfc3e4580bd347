using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>Asks for an outcome, again and again with growing pauses, until there is one or the time is up.</summary>
internal sealed class OutcomePoll<T>(GraphQLClient graphQL, string operation, WaitOptions options, Func<T, Transaction?> transactionOf)
    where T : class
{
    private readonly TimeBudget _time = new(graphQL.Time, options.Timeout);
    private TimeSpan _delay = options.FirstDelay;

    /// <summary>Waits for the outcome.</summary>
    /// <exception cref="AccruPayWaitTimeoutException">The time is up.</exception>
    /// <exception cref="AccruPayException">A question failed in a way that asking again does not mend.</exception>
    /// <exception cref="OperationCanceledException">The caller canceled.</exception>
    public async Task<T> RunAsync(Func<CancellationToken, Task<Polled<T>>> ask, CancellationToken cancellationToken)
    {
        T? last = null;
        TransactionSession? session = null;
        while (true)
        {
            var polled = await AskAsync(ask, cancellationToken).ConfigureAwait(false);
            last = polled.Result ?? last;
            session = SessionOf(polled) ?? session;
            if (polled.IsEnd)
                return polled.Result!;

            if (_time.Remaining <= TimeSpan.Zero)
                throw TimeIsUp(last, session, polled.Reason);

            await graphQL.PauseAsync(NextDelay(polled.Reason), cancellationToken).ConfigureAwait(false);
        }
    }

    // A service that is down for a moment is no outcome, nor is one that answers for longer than the caller waits.
    private async Task<Polled<T>> AskAsync(Func<CancellationToken, Task<Polled<T>>> ask, CancellationToken cancellationToken)
    {
        // The last question is asked when the time is up, and gets the time of an attempt.
        using var timer = graphQL.NewTimer(_time.Remaining < graphQL.AttemptTimeout ? graphQL.AttemptTimeout : _time.Remaining);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timer.Token);
        try
        {
            return await ask(either.Token).ConfigureAwait(false);
        }
        catch (AccruPayException passing) when (passing.IsTransient || passing is AccruPayUnreadableResponseException)
        {
            return Polled<T>.NotYet(passing);
        }
        catch (OperationCanceledException canceled) when (cancellationToken.IsCancellationRequested)
        {
            // Names the caller's own token, not the one that stands for both.
            throw new OperationCanceledException(canceled.Message, canceled, cancellationToken);
        }
        catch (OperationCanceledException) when (timer.IsCancellationRequested)
        {
            return Polled<T>.NotYet(new AccruPayTimeoutException("The service did not answer in time.") { Operation = operation });
        }
    }

    // The last question is asked when the time is up, so that nothing that happened in it is missed.
    private TimeSpan NextDelay(AccruPayException? reason)
    {
        var delay = _delay;
        _delay = _delay < options.LongestDelay - _delay ? _delay + _delay : options.LongestDelay;
        if (reason is AccruPayRateLimitException { RetryAfter: { } asked } && asked > delay)
            delay = asked;

        return delay < _time.Remaining ? delay : _time.Remaining > TimeSpan.Zero ? _time.Remaining : TimeSpan.Zero;
    }

    private static TransactionSession? SessionOf(in Polled<T> polled) => polled switch
    {
        { Result: Transaction transaction } => transaction.Session,
        { Result: SessionContext context } => context.Session,
        { Reason: AccruPaySessionUnpaidException unpaid } => unpaid.Session,
        _ => null,
    };

    private AccruPayWaitTimeoutException TimeIsUp(T? last, TransactionSession? session, AccruPayException? reason) =>
        new($"There was no outcome within {options.Timeout}. That says nothing about how it will end: ask again later.", reason)
        {
            Transaction = last is null ? null : transactionOf(last),
            Session = session,
            Facts = reason?.Facts ?? new CallFacts { Operation = operation },
        };
}
