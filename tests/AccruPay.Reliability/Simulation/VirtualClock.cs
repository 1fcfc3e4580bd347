namespace AccruPay.Reliability;

/// <summary>
/// A clock that stands still until nothing else is left to do, and then jumps to the next timer. What waits for the timer
/// goes on at once, on the same thread. Thread-safe.
/// </summary>
internal sealed class VirtualClock : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly PriorityQueue<VirtualTimer, (long Due, long Number)> _timers = new();
    private long _now = new DateTimeOffset(2031, 5, 17, 10, 0, 0, TimeSpan.Zero).Ticks;
    private long _number;

    /// <summary>Called whenever somebody begins to wait.</summary>
    public Action? WaitBegins { get; set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Volatile.Read(ref _now);

    public override DateTimeOffset GetUtcNow() => new(Volatile.Read(ref _now), TimeSpan.Zero);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new VirtualTimer(this, callback, state);
        timer.Change(dueTime, period);
        if (state is not CancellationTokenSource)
            WaitBegins?.Invoke();

        return timer;
    }

    public void Pass(TimeSpan time) => Interlocked.Add(ref _now, time.Ticks);

    /// <summary>Jumps to the next timer and lets it go off.</summary>
    /// <returns>Whether there was one.</returns>
    public bool GoOn()
    {
        VirtualTimer? next;
        lock (_gate)
        {
            do
            {
                if (!_timers.TryDequeue(out next, out var due))
                    return false;

                if (next.TakeIfDueAt(due.Number))
                    _now = Math.Max(_now, due.Due);
                else
                    next = null;
            }
            while (next is null);
        }

        next.GoOff();
        return true;
    }

    private long Schedule(VirtualTimer timer, TimeSpan dueTime)
    {
        lock (_gate)
        {
            var number = ++_number;
            _timers.Enqueue(timer, (_now + dueTime.Ticks, number));
            return number;
        }
    }

    private sealed class VirtualTimer(VirtualClock clock, TimerCallback callback, object? state) : ITimer
    {
        private long _number;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Volatile.Write(ref _number, dueTime == Timeout.InfiniteTimeSpan ? 0 : clock.Schedule(this, dueTime));
            return true;
        }

        // A timer that was changed or disposed since has another number. In one step, so that a change by another thread in
        // this moment is not lost: that timer would never go off.
        public bool TakeIfDueAt(long number) => Interlocked.CompareExchange(ref _number, 0, number) == number;

        public void GoOff() => callback(state);

        public void Dispose() => Volatile.Write(ref _number, 0);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
