using AccruPay.Http;

namespace AccruPay.GraphQL;

/// <summary>What one call has sent so far: how often, whether it may have arrived, and since when.</summary>
internal sealed class SendHistory(TimeProvider time) : ISendRecord
{
    // No service answered in the first moment of the calendar.
    private const long Unknown = 0;

    private static readonly TimeSpan DateGrain = TimeSpan.FromSeconds(1);

    private long _firstSend;
    private long _lastSend;
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
        Attempts++;
        MayHaveArrived |= _currentMayHaveArrived;
        _currentMayHaveArrived = false;
    }

    /// <summary>Notes the time of an attempt's send. Attempts that proved to have sent nothing do not count as the first.</summary>
    public void BeginSend()
    {
        _lastSend = time.GetTimestamp();
        if (!MayHaveArrived)
            _firstSend = _lastSend;
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
            Interlocked.CompareExchange(ref _heard, lookup.OwnClock, null);
    }

    /// <summary>
    /// The earliest moment, by the server's own clock, at which this call can have been first sent: the date of an answer
    /// less the time from the send to the answer's arrival. Null where the server does not tell its time.
    /// </summary>
    public DateTimeOffset? FirstSendByServerClock => Clock is { } clock ? clock.Date - time.GetElapsedTime(_firstSend, clock.AnsweredAt) : null;

    /// <summary>
    /// The latest such moment: the server wrote the date after it was asked, and a date has whole seconds, so that the truth
    /// is up to one later. Whatever was there before it may have been there before the call.
    /// </summary>
    public DateTimeOffset? LatestFirstSendByServerClock =>
        Clock is { } clock ? clock.Date + DateGrain - time.GetElapsedTime(_firstSend, clock.AskedAt) : null;

    /// <summary>The latest that it can be now by the server's own clock. What is dated later was dated by another clock.</summary>
    public DateTimeOffset? LatestNowByServerClock => Clock is { } clock ? clock.Date + DateGrain + time.GetElapsedTime(clock.AskedAt) : null;

    /// <summary>How long ago this call was first sent.</summary>
    public TimeSpan SinceFirstSend => time.GetElapsedTime(_firstSend);

    /// <summary>When this call was first sent by this machine's clock, which need not agree with the server's.</summary>
    public DateTimeOffset FirstSendByOwnClock => time.GetUtcNow() - SinceFirstSend;

    private HeardClock? Clock => Volatile.Read(ref _lastAnswerDate) == Unknown ? Volatile.Read(ref _heard) : OwnClock;

    private HeardClock OwnClock => new(_lastSend, _lastAnswer, new DateTimeOffset(Volatile.Read(ref _lastAnswerDate), TimeSpan.Zero));

    /// <summary>A date of the server, and between which moments of this machine it was written.</summary>
    private sealed record HeardClock(long AskedAt, long AnsweredAt, DateTimeOffset Date);
}
