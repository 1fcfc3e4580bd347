namespace AccruPay.Benchmarks;

/// <summary>Starts and verifications over sockets, by how many callers there are at once.</summary>
internal static class ConcurrencyGrowth
{
    public static async Task<IReadOnlyList<SocketResult>> MeasureAsync()
    {
        using var server = await ServerProcess.StartAsync();
        ILoad[] loads = [DotNetLoad.Floor(server.Endpoint, 2_000), DotNetLoad.Sdk(server.Endpoint, 2_000)];
        var results = new List<SocketResult>();
        foreach (var callers in (int[])[1, 4, 16, 64, 256])
            results.Add((await SocketComparison.MeasureAsync(loads, callers, rounds: 40, TimeSpan.FromSeconds(3)))[1]);

        return results;
    }

    public static Table TableOf(IReadOnlyList<SocketResult> results)
    {
        var table = new Table("callers", "calls/s", "CPU µs a call", "bytes a call", "CPU to the floor");
        foreach (var result in results)
        {
            table.Add(
                Figures.Of(result.Concurrency, "0"),
                Figures.Of(result.CallsPerSecond, "0"),
                Figures.Of(result.Cpu, "0"),
                Figures.Of(result.Bytes ?? 0, "0"),
                Figures.Of(result.CpuRatio.Median, "0.00"));
        }

        return table;
    }
}
