using AccruPay.Diagnostics;
using AccruPay.Http;

namespace AccruPay.GraphQL;

/// <summary>A call of one operation: each attempt sends the same body and reads its answer anew.</summary>
internal sealed class OperationCall<TInput, TResult>(
    Operation<TInput, TResult> operation, TInput input, ClientSettings settings, TimeSpan totalTimeout, HttpAttempt http)
    : Call(settings, operation.Name, totalTimeout)
    where TResult : class
{
    private readonly ReadOnlyMemory<byte> _body = RequestWriter.Write(operation, input);

    public override async Task<Attempt> AttemptAsync(CancellationToken cancellationToken)
    {
        History.BeginAttempt();
        var attempt = await ExchangeAsync(cancellationToken).ConfigureAwait(false);
        History.EndAttempt(attempt.Failure?.MayHaveArrived == true);
        return attempt;
    }

    private async Task<Attempt> ExchangeAsync(CancellationToken cancellationToken)
    {
        var timeout = Settings.AttemptTimeout < Remaining ? Settings.AttemptTimeout : Remaining;
        if (timeout <= TimeSpan.Zero)
            return Failed(FailureRules.OfTransport(HttpOutcome.OutOfTime, History.MayHaveArrived), null);

        HttpOutcome outcome;
        try
        {
            outcome = await http.SendAsync(_body, timeout, cancellationToken).ConfigureAwait(false);
        }
        catch (AccruPayAuthenticationException noSecret)
        {
            return Failed(new Failure(noSecret), null);
        }

        if (outcome.Answer is not { } answer)
            return Failed(FailureRules.OfTransport(outcome, History.MayHaveArrived), null);

        History.NoteAnswer(answer.Date);
        return ReadAnswer(answer);
    }

    private Attempt ReadAnswer(HttpAnswer answer)
    {
        if (answer.Media == AnswerMedia.Other)
        {
            return Failed(
                FailureRules.OfStatus(answer)
                    ?? FailureRules.OfUnreadable("The answer is not JSON by its media type.", isWorthRepeating: true),
                answer);
        }

        var read = AnswerReader.Read(operation, answer.Body.Span);
        if (read.UnreadableFields.Count > 0)
            Settings.Logger.FieldsUnreadable(Operation, string.Join(", ", read.UnreadableFields));

        if (read.Errors.Count > 0 && !read.IsForeign)
            return Failed(FailureRules.OfErrors(read.Errors, read.Result, answer), answer);

        if (FailureRules.OfStatus(answer) is { } byStatus)
            return Failed(byStatus, answer);

        return read switch
        {
            { Problem: { } problem } => Failed(FailureRules.OfUnreadable(problem, read.IsForeign), answer),
            { Result: { } result } => new Attempt { Result = result },
            _ => Failed(FailureRules.OfUnreadable("The answer has neither data nor errors.", isWorthRepeating: false), answer),
        };
    }

    private Attempt Failed(Failure failure, HttpAnswer? answer)
    {
        failure.Exception.Facts = new CallFacts
        {
            Operation = Operation,
            TransactionCode = operation.TransactionCode?.Invoke(input),
            Attempts = History.Attempts,
            RequestId = answer?.RequestId,
            StatusCode = answer?.StatusCode,
        };
        return new Attempt { Failure = failure };
    }
}
