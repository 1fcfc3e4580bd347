namespace AccruPay.Emulator;

/// <summary>
/// What happens at the providers by itself when its time comes, such as the settlement of a debit. Nothing waits for it:
/// whoever asks the service anything first lets happen what is due, each thing as of its own time.
/// </summary>
internal sealed class Calendar
{
    private readonly Lock _happening = new();
    private readonly Lock _queueing = new();
    private readonly PriorityQueue<Action<DateTimeOffset>, (DateTimeOffset At, long Number)> _queue = new();
    private readonly TimeProvider _time;
    private readonly Action _catchUp;
    private long _lastNumber;

    public Calendar(TimeProvider time, ActLog acts)
    {
        _time = time;
        Func<bool> isDue = IsDue;
        Action letHappen = LetHappen;
        _catchUp = () => acts.PassTime(isDue, letHappen);
    }

    /// <summary>
    /// Notes something for later. It is told the time for which it was noted, and what is noted for the same time happens in this order.
    /// </summary>
    public void Add(DateTimeOffset at, Action<DateTimeOffset> happen)
    {
        lock (_queueing)
            _queue.Enqueue(happen, (at, _lastNumber++));
    }

    /// <summary>Lets happen what is due. Not to be called while a record is being changed: what happens changes records itself.</summary>
    public void CatchUp() => _catchUp();

    private void LetHappen()
    {
        // Whoever comes second waits, so that nobody reads the state of before.
        lock (_happening)
        {
            while (NextDue() is var (happen, at))
                happen(at);
        }
    }

    private bool IsDue()
    {
        lock (_queueing)
            return _queue.TryPeek(out _, out var key) && key.At <= _time.GetUtcNow();
    }

    private (Action<DateTimeOffset> Happen, DateTimeOffset At)? NextDue()
    {
        lock (_queueing)
        {
            if (!_queue.TryPeek(out var happen, out var key) || key.At > _time.GetUtcNow())
                return null;
            _queue.Dequeue();
            return (happen, key.At);
        }
    }
}
