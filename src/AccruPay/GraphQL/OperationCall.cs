using AccruPay.Diagnostics;
using AccruPay.Http;

namespace AccruPay.GraphQL;

/// <summary>A call of one operation: each attempt sends the same body and reads its answer anew.</summary>
internal sealed class OperationCall<TInput, TResult>(
    Operation<TInput, TResult> operation, TInput input, ClientSettings settings, TimeBudget budget, HttpAttempt http)
    : Call(settings, operation.Name, operation.Class, budget)
    where TResult : class
{
    private readonly RentedBytes _body = RequestWriter.Write(operation, input);
    private string? _lastSecret;
    private HttpAnswer? _lastAnswer;

    public override CallFacts Facts => new()
    {
        Operation = Operation,
        TransactionCode = operation.TransactionCode?.Invoke(input),
        Subject = operation.Subject?.Invoke(input),
        Attempts = History.Attempts,
        RequestId = _lastAnswer?.RequestId,
        StatusCode = _lastAnswer?.StatusCode,
    };

    public override ValueTask<Attempt> AttemptAsync(CancellationToken cancellationToken) =>
        AttemptAsync(secret: null, cancellationToken);

    public override void Dispose() => _body.Leave();

    public override async ValueTask<Attempt?> AttemptWithOtherSecretAsync(CancellationToken cancellationToken)
    {
        var other = await OtherSecretAsync(cancellationToken).ConfigureAwait(false);
        return other is null ? null : await AttemptAsync(other, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<Attempt> AttemptAsync(string? secret, CancellationToken cancellationToken)
    {
        History.BeginAttempt();
        var timeout = AttemptTimeout;
        HttpOutcome outcome;
        try
        {
            outcome = timeout > TimeSpan.Zero
                ? await http.SendAsync(_body, secret, timeout, History, cancellationToken).ConfigureAwait(false)
                : HttpOutcome.OutOfTime;
        }
        catch (AccruPayAuthenticationException noSecret)
        {
            return Ended(Failed(new Failure(noSecret), null));
        }

        _lastSecret = outcome.Secret;
        return Ended(Read(outcome));
    }

    private Attempt Ended(Attempt attempt)
    {
        History.EndAttempt(attempt.Failure?.MayHaveArrived == true);
        return attempt;
    }

    private async ValueTask<string?> OtherSecretAsync(CancellationToken cancellationToken)
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

    private Attempt Read(HttpOutcome outcome)
    {
        if (outcome.Answer is not { } answer)
            return Failed(FailureRules.OfTransport(outcome, History.MayHaveArrived), outcome.Head);

        using (answer)
        {
            History.NoteAnswer(answer.Date);
            return ReadAnswer(answer);
        }
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

        var read = AnswerReader.Read(operation, answer.Body);
        if (read.UnreadableFields.Count > 0)
            Settings.Logger.FieldsUnreadable(Operation, string.Join(", ", read.UnreadableFields.Distinct(StringComparer.Ordinal)));

        if (read.Errors.Count > 0 && !read.IsForeign)
            return Failed(FailureRules.OfErrors(answer.Shown(read.Errors), read.Result, read.HasRun, answer), answer);

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
        _lastAnswer = answer;
        return new Attempt { Result = result };
    }

    private Attempt Failed(Failure failure, HttpAnswer? answer)
    {
        _lastAnswer = answer;
        PartialResult = (failure.Exception as AccruPayApiException)?.PartialResult;
        failure.Exception.Facts = Facts with
        {
            IsUnsafeToRepeat = Class == OperationClass.Once && (failure.MayHaveArrived || History.MayHaveArrived),
        };
        return new Attempt { Failure = failure };
    }
}
