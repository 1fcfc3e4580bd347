using System.Diagnostics;

namespace AccruPay.Reliability;

/// <summary>
/// Lets calls go on, one step at a time: a waiting request first, then, when nothing else is left to do, the next timer.
/// </summary>
/// <param name="world">The world.</param>
/// <param name="random">Which of several waiting requests goes on.</param>
/// <param name="hops">Whether a wrapping goes on on other threads.</param>
internal sealed class Pump(MemoryWorld world, Randomness random, bool hops)
{
    private static readonly TimeSpan LongestHop = TimeSpan.FromMilliseconds(0.5);
    private static readonly TimeSpan LongestHang = TimeSpan.FromSeconds(20);

    /// <summary>Goes on until a call has ended.</summary>
    /// <returns>Whether it has.</returns>
    public bool Run(Task call)
    {
        var idleSince = Stopwatch.GetTimestamp();
        while (!call.IsCompleted)
        {
            if (world.Wire.Release(random))
            {
                idleSince = Stopwatch.GetTimestamp();
                continue;
            }

            // A wrapping may have gone on to another thread: it comes first, and the clock does not run ahead of it.
            if (hops && ThreadPool.PendingWorkItemCount > 0 && Stopwatch.GetElapsedTime(idleSince) < LongestHop)
            {
                Thread.Yield();
                continue;
            }

            if (world.Clock.GoOn())
            {
                idleSince = Stopwatch.GetTimestamp();
                continue;
            }

            if (Stopwatch.GetElapsedTime(idleSince) > LongestHang)
                return false;

            Thread.Yield();
        }

        return true;
    }

    /// <summary>Lets everything happen that is still on its way.</summary>
    public void Drain()
    {
        do
        {
            while (world.Wire.Release(random))
            {
            }
        }
        while (world.Clock.GoOn());
    }
}
