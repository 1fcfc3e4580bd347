namespace AccruPay.Emulator;

/// <summary>
/// A clock that goes like another one and can be set forward. It never goes back, not even where the other one does. Timers and
/// delays run by the other clock: an advance does not end them. Thread-safe.
/// </summary>
public sealed class EmulatorClock : TimeProvider
{
    private static readonly DateTimeOffset End = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Lock _gate = new();
    private readonly TimeProvider _inner;
    private TimeSpan _offset;
    private DateTimeOffset _latest = DateTimeOffset.MinValue;
    private DateTimeOffset? _stopped;

    /// <summary>Creates a clock.</summary>
    /// <param name="inner">The clock that it goes like; null means the system's.</param>
    public EmulatorClock(TimeProvider? inner = null) => _inner = inner ?? System;

    /// <summary>How far it was set forward in all.</summary>
    public TimeSpan Offset
    {
        get
        {
            lock (_gate)
                return _offset;
        }
    }

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => _inner.LocalTimeZone;

    /// <inheritdoc/>
    public override long TimestampFrequency => _inner.TimestampFrequency;

    /// <inheritdoc/>
    public override long GetTimestamp() => _inner.GetTimestamp();

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        _inner.CreateTimer(callback, state, dueTime, period);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
            return _stopped ?? Current();
    }

    /// <summary>Sets the clock forward.</summary>
    /// <param name="time">How far: more than 0, and not beyond the year 9000.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is not positive, or leads beyond the year 9000.</exception>
    public void Advance(TimeSpan time)
    {
        lock (_gate)
        {
            if (time <= TimeSpan.Zero)
                throw new ArgumentOutOfRangeException(nameof(time), time, "The clock is set forward only: the time must be positive.");
            if (time > End - (_stopped ?? Current()))
                throw new ArgumentOutOfRangeException(nameof(time), time, "The clock must not go beyond the year 9000.");
            _offset += time;
        }
    }

    /// <summary>Stops the clock at the present, so that all of an act happens at one moment.</summary>
    internal DateTimeOffset Stop()
    {
        lock (_gate)
        {
            var now = Current();
            _stopped = now;
            return now;
        }
    }

    /// <summary>Stops the clock at a moment of the past that is played again.</summary>
    internal void StopAt(DateTimeOffset moment)
    {
        lock (_gate)
            _stopped = _latest = moment;
    }

    internal void Continue()
    {
        lock (_gate)
            _stopped = null;
    }

    private DateTimeOffset Current()
    {
        var now = _inner.GetUtcNow() + _offset;
        return _latest = now > _latest ? now : _latest;
    }
}
