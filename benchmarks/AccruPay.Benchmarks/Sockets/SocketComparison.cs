using System.Diagnostics;

namespace AccruPay.Benchmarks;

/// <summary>Measures clients over sockets against the same server, in turn, round by round.</summary>
internal static class SocketComparison
{
    /// <summary>Measures; the first client is the floor.</summary>
    /// <param name="loads">The clients.</param>
    /// <param name="concurrency">How many callers each has.</param>
    /// <param name="rounds">How many rounds each makes.</param>
    /// <param name="warmUp">How long each makes calls before, whatever it makes of the time.</param>
    public static async Task<IReadOnlyList<SocketResult>> MeasureAsync(
        IReadOnlyList<ILoad> loads, int concurrency, int rounds, TimeSpan warmUp)
    {
        foreach (var load in loads)
            await WarmUpAsync(load, concurrency, warmUp);

        var measured = loads.Select(static _ => new List<LoadRound>()).ToArray();
        foreach (var order in Turns.Of(loads.Count, rounds))
        {
            foreach (var at in order)
                measured[at].Add(await loads[at].RunAsync(concurrency));
        }

        return [.. loads.Select((load, at) => ResultOf(load, concurrency, measured[at], measured[0]))];
    }

    private static async Task WarmUpAsync(ILoad load, int concurrency, TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < time)
            await load.RunAsync(concurrency);
    }

    private static SocketResult ResultOf(ILoad load, int concurrency, List<LoadRound> rounds, List<LoadRound> floor) => new(
        load.Name,
        concurrency,
        Spread.Of(rounds.Select(static round => round.CallsPerSecond)),
        Spread.Of(rounds.Select(static round => round.CpuMicroseconds)),
        Spread.Of(rounds.Zip(floor, static (its, floors) => its.CpuMicroseconds / floors.CpuMicroseconds)),
        rounds[0].Bytes is null ? null : Spread.Of(rounds.Select(static round => round.Bytes ?? 0)).Median);
}
