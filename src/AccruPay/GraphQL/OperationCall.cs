using AccruPay.Diagnostics;
using AccruPay.Http;

namespace AccruPay.GraphQL;

/// <summary>A call of one operation: each attempt sends the same body and reads its answer anew.</summary>
internal sealed class OperationCall<TInput, TResult>(
    Operation<TInput, TResult> operation, TInput input, ClientSettings settings, TimeBudget budget, HttpAttempt http)
    : Call(settings, operation.Name, operation.Class, budget)
    where TResult : class
{
    private readonly ReadOnlyMemory<byte> _body = RequestWriter.Write(operation, input);
    private string? _lastSecret;

    public override Task<Attempt> AttemptAsync(CancellationToken cancellationToken) =>
        AttemptAsync(secret: null, cancellationToken);

    public override async Task<Attempt?> AttemptWithOtherSecretAsync(CancellationToken cancellationToken)
    {
        var other = await OtherSecretAsync(cancellationToken).ConfigureAwait(false);
        return other is null ? null : await AttemptAsync(other, cancellationToken).ConfigureAwait(false);
    }

    private async Task<Attempt> AttemptAsync(string? secret, CancellationToken cancellationToken)
    {
        History.BeginAttempt();
        var attempt = await ExchangeAsync(secret, cancellationToken).ConfigureAwait(false);
        History.EndAttempt(attempt.Failure?.MayHaveArrived == true);
        return attempt;
    }

    private async Task<string?> OtherSecretAsync(CancellationToken cancellationToken)
    {
        var timeout = AttemptTimeout;
        if (!Settings.Secret.CanChange || _lastSecret is null || timeout <= TimeSpan.Zero)
            return null;

        using var timer = Settings.NewTimer(timeout);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timer.Token);
        try
        {
            var secret = await Settings.Secret.GetAsync(either.Token).ConfigureAwait(false);
            return secret == _lastSecret ? null : secret;
        }
        catch (Exception failure) when (failure is AccruPayAuthenticationException or OperationCanceledException)
        {
            // Then what the service said stands.
            cancellationToken.ThrowIfCancellationRequested();
            return null;
        }
    }

    // What may be sent once only gets all the time there is: a short attempt would make unknown outcomes out of slow ones.
    private TimeSpan AttemptTimeout =>
        Class != OperationClass.Once && Settings.AttemptTimeout < Budget.Remaining ? Settings.AttemptTimeout : Budget.Remaining;

    private async Task<Attempt> ExchangeAsync(string? secret, CancellationToken cancellationToken)
    {
        var timeout = AttemptTimeout;
        if (timeout <= TimeSpan.Zero)
            return Failed(FailureRules.OfTransport(HttpOutcome.OutOfTime, History.MayHaveArrived), null);

        HttpOutcome outcome;
        try
        {
            outcome = await http.SendAsync(_body, secret, timeout, History, cancellationToken).ConfigureAwait(false);
        }
        catch (AccruPayAuthenticationException noSecret)
        {
            return Failed(new Failure(noSecret), null);
        }

        _lastSecret = outcome.Secret;
        if (outcome.Answer is not { } answer)
            return Failed(FailureRules.OfTransport(outcome, History.MayHaveArrived), outcome.Head);

        History.NoteAnswer(answer.Date);
        return ReadAnswer(answer);
    }

    private Attempt ReadAnswer(HttpAnswer answer)
    {
        if (!answer.IsJson)
        {
            return Failed(
                FailureRules.OfStatus(answer)
                    ?? FailureRules.OfUnreadable("The answer is not JSON by its media type.", isWorthRepeating: true),
                answer);
        }

        var read = AnswerReader.Read(operation, answer.Body.Span);
        if (read.UnreadableFields.Count > 0)
            Settings.Logger.FieldsUnreadable(Operation, string.Join(", ", read.UnreadableFields.Distinct(StringComparer.Ordinal)));

        if (read.Errors.Count > 0 && !read.IsForeign)
            return Failed(FailureRules.OfErrors(answer.Shown(read.Errors), read.Result, answer), answer);

        if (FailureRules.OfStatus(answer) is { } byStatus)
            return Failed(byStatus, answer);

        return read switch
        {
            { Problem: { } problem } => Failed(FailureRules.OfUnreadable(problem, read.IsForeign), answer),
            { Result: { } result } => Succeeded(result, answer),
            _ => Failed(FailureRules.OfUnreadable("The answer has neither data nor errors.", isWorthRepeating: false), answer),
        };
    }

    private Attempt Succeeded(TResult result, HttpAnswer answer)
    {
        Note(answer);
        return new Attempt { Result = result };
    }

    private Attempt Failed(Failure failure, HttpAnswer? answer)
    {
        Note(answer);
        PartialResult = (failure.Exception as AccruPayApiException)?.PartialResult;
        failure.Exception.Facts = Facts with
        {
            IsUnsafeToRepeat = Class == OperationClass.Once && (failure.MayHaveArrived || History.MayHaveArrived),
        };
        return new Attempt { Failure = failure };
    }

    private void Note(HttpAnswer? answer) => Facts = new CallFacts
    {
        Operation = Operation,
        TransactionCode = operation.TransactionCode?.Invoke(input),
        Subject = operation.Subject?.Invoke(input),
        Attempts = History.Attempts,
        RequestId = answer?.RequestId,
        StatusCode = answer?.StatusCode,
    };
}
