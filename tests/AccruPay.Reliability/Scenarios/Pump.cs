using System.Diagnostics;

namespace AccruPay.Reliability;

/// <summary>
/// Lets calls go on, one step at a time: a waiting request first, then, when nothing else is left to do, the next timer.
/// </summary>
internal sealed class Pump(World world, Randomness random)
{
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
            if (ThreadPool.PendingWorkItemCount > 0 && Stopwatch.GetElapsedTime(idleSince) < TimeSpan.FromMilliseconds(1))
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
