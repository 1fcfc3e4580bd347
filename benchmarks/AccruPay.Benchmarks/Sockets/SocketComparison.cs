namespace AccruPay.Benchmarks;

/// <summary>Measures clients over sockets against the same server, in turn, round by round.</summary>
internal static class SocketComparison
{
    /// <summary>Measures; the first client is the floor.</summary>
    public static async Task<IReadOnlyList<SocketResult>> MeasureAsync(IReadOnlyList<ILoad> loads, int concurrency, int rounds)
    {
        foreach (var load in loads)
        {
            for (var round = 0; round < 3; round++)
                await load.RunAsync(concurrency);
        }

        var measured = loads.Select(static _ => new List<LoadRound>()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            // Each begins a round as often as the others.
            for (var turn = 0; turn < loads.Count; turn++)
            {
                var at = (turn + round) % loads.Count;
                measured[at].Add(await loads[at].RunAsync(concurrency));
            }
        }

        return [.. loads.Select((load, at) => ResultOf(load, concurrency, measured[at], measured[0]))];
    }

    private static SocketResult ResultOf(ILoad load, int concurrency, List<LoadRound> rounds, List<LoadRound> floor) => new(
        load.Name,
        concurrency,
        Spread.Of(rounds.Select(static round => round.CallsPerSecond)),
        Spread.Of(rounds.Select(static round => round.CpuMicroseconds)),
        Spread.Of(rounds.Zip(floor, static (its, floors) => its.CpuMicroseconds / floors.CpuMicroseconds)),
        rounds[0].Bytes is null ? null : Spread.Of(rounds.Select(static round => round.Bytes ?? 0)).Median);
}
