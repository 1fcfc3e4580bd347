using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace AccruPay.Tests;

/// <summary>
/// A clock that stands still, except that waits between attempts pass at once: the clock then moves on by their length.
/// Timeouts strike only when a test advances the clock.
/// </summary>
internal sealed class TestClock : FakeTimeProvider
{
    private readonly ConcurrentQueue<TimeSpan> _waits = new();
    private readonly ConcurrentQueue<DateTimeOffset> _deadlines = new();
    private readonly TaskCompletionSource _firstWait = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal TestClock()
        : base(new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero))
    {
    }

    /// <summary>The length of every wait so far.</summary>
    internal IReadOnlyList<TimeSpan> Waits => [.. _waits];

    /// <summary>Whether waits take until the test advances the clock.</summary>
    internal bool HoldsWaits { get; init; }

    /// <summary>By how much more than asked for a wait takes, as on a busy machine.</summary>
    internal TimeSpan Oversleep { get; init; }

    /// <summary>Ends as soon as a call waits for its next attempt.</summary>
    internal Task FirstWaitAsync() => _firstWait.Task.InTime();

    /// <summary>Lets the attempt that is under way run out of time, exactly, and not on this thread.</summary>
    internal void SkipToLastDeadline()
    {
        var rest = _deadlines.Last() - GetUtcNow();
        ThreadPool.QueueUserWorkItem(_ => Advance(rest));
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);

        // A timeout is the timer of a cancellation source; any other is a wait.
        if (state is CancellationTokenSource)
        {
            _deadlines.Enqueue(GetUtcNow() + dueTime);
            return timer;
        }

        _waits.Enqueue(dueTime);
        _firstWait.TrySetResult();
        if (!HoldsWaits)
            ThreadPool.QueueUserWorkItem(_ => Advance(dueTime + Oversleep));

        return timer;
    }
}
