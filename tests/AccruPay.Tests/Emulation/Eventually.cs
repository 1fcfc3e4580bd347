using System.Diagnostics;

namespace AccruPay.Tests;

/// <summary>Waits for what another thread brings about, without a fixed delay and never for ever.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    internal static async Task HoldsAsync(Func<bool> condition)
    {
        var start = Stopwatch.GetTimestamp();
        while (!condition())
        {
            if (Stopwatch.GetElapsedTime(start) > Limit)
                throw new TimeoutException("What was waited for did not come about.");

            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    /// <summary>Gives a call 30 seconds of real time, so that a test fails and does not hang.</summary>
    internal static Task<T> SoonAsync<T>(this Task<T> call) => call.WaitAsync(Limit, TestContext.Current.CancellationToken);
}
