using Microsoft.Extensions.Time.Testing;

namespace AccruPay.Tests;

/// <summary>
/// A clock that stands still, except that it jumps over short waits: whoever waits between two attempts goes on at once,
/// with the time that the wait would have taken behind them. Long timers, such as the limits of attempts, stay untouched.
/// </summary>
internal sealed class ImpatientClock() : FakeTimeProvider(Beginning)
{
    internal static readonly DateTimeOffset Beginning = new(2031, 5, 17, 10, 0, 0, TimeSpan.Zero);

    // The longest wait between two attempts is eight seconds; the shortest limit of an attempt in these tests is fifteen.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(8);

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);

        // Not at once: whoever asked for the timer does not have it yet.
        // The timer of a cancellation source is a limit, and no wait.
        if (state is not CancellationTokenSource && dueTime > TimeSpan.Zero && dueTime <= LongestWait)
            ThreadPool.QueueUserWorkItem(_ => Advance(dueTime));
        return timer;
    }
}
