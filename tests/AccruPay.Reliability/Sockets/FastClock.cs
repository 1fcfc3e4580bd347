namespace AccruPay.Reliability;

/// <summary>The machine's clock, many times as fast: a timeout of seconds takes milliseconds.</summary>
internal sealed class FastClock : TimeProvider
{
    public const int Speed = 40;

    private readonly long _start = Environment.TickCount64 * TimeSpan.TicksPerMillisecond;
    private readonly long _startTimestamp = System.GetTimestamp();
    private readonly DateTimeOffset _beginning = new(2031, 5, 17, 10, 0, 0, TimeSpan.Zero);
    private long _passed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() =>
        _start + (System.GetElapsedTime(_startTimestamp).Ticks * Speed) + Volatile.Read(ref _passed);

    public override DateTimeOffset GetUtcNow() => _beginning + TimeSpan.FromTicks(GetTimestamp() - _start);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Shortened(dueTime), Shortened(period));

    public void Pass(TimeSpan time) => Interlocked.Add(ref _passed, time.Ticks);

    private static TimeSpan Shortened(TimeSpan time) => time == Timeout.InfiniteTimeSpan ? time : time / Speed;
}
