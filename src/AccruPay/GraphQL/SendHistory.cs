using AccruPay.Http;

namespace AccruPay.GraphQL;

/// <summary>What one call has sent so far: how often, whether it may have arrived, and since when.</summary>
internal sealed class SendHistory(TimeProvider time) : ISendRecord
{
    // No service answered in the first moment of the calendar.
    private const long Unknown = 0;

    private long _firstSend;
    private long _lastAnswer;
    private long _lastAnswerDate;
    private HeardClock? _heard;
    private bool _currentMayHaveArrived;

    public int Attempts { get; private set; }

    /// <summary>Whether an attempt before the current one may have taken effect.</summary>
    public bool MayHaveArrived { get; private set; }

    /// <summary>Whether any attempt, the current one included, may have taken effect.</summary>
    public bool AnyMayHaveArrived => MayHaveArrived || _currentMayHaveArrived;

    public void BeginAttempt()
    {
        if (Attempts++ == 0)
            _firstSend = time.GetTimestamp();

        MayHaveArrived |= _currentMayHaveArrived;
        _currentMayHaveArrived = false;
    }

    public void EndAttempt(bool mayHaveArrived) => _currentMayHaveArrived = mayHaveArrived;

    /// <summary>Notes the server's clock, by the <c>Date</c> of an answer.</summary>
    public void NoteAnswer(DateTimeOffset? date)
    {
        _lastAnswer = time.GetTimestamp();
        Volatile.Write(ref _lastAnswerDate, date?.UtcTicks ?? Unknown);
    }

    /// <summary>
    /// Takes over what a lookup for this call has heard of the server's clock, unless it is known already: the sooner after
    /// the send it was heard, the less the two clocks have drifted apart since. Several callers may be finding out at once.
    /// </summary>
    public void Hear(SendHistory lookup)
    {
        if (lookup._lastAnswerDate != Unknown && Volatile.Read(ref _lastAnswerDate) == Unknown)
            Interlocked.CompareExchange(ref _heard, new HeardClock(lookup._lastAnswer, lookup._lastAnswerDate), null);
    }

    /// <summary>
    /// When this call was first sent, by the server's own clock: the date of its last answer less the time since.
    /// Null where the server does not tell its time. Since a date has whole seconds, the truth is up to a second later.
    /// </summary>
    public DateTimeOffset? FirstSendByServerClock
    {
        get
        {
            if (Volatile.Read(ref _lastAnswerDate) is var date and not Unknown)
                return FirstSend(date, _lastAnswer);

            return Volatile.Read(ref _heard) is { } heard ? FirstSend(heard.Date, heard.At) : null;
        }
    }

    private DateTimeOffset FirstSend(long date, long at) => new DateTimeOffset(date, TimeSpan.Zero) - time.GetElapsedTime(_firstSend, at);

    private sealed record HeardClock(long At, long Date);
}
