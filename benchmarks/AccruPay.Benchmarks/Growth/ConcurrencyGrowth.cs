namespace AccruPay.Benchmarks;

/// <summary>Starts and verifications over sockets, by how many callers there are at once.</summary>
internal static class ConcurrencyGrowth
{
    public static async Task<Table> MeasureAsync()
    {
        using var server = await ServerProcess.StartAsync();
        ILoad[] loads = [DotNetLoad.Floor(server.Endpoint, 2_000), DotNetLoad.Sdk(server.Endpoint, 2_000)];
        var table = new Table("callers", "calls/s", "CPU µs a call", "bytes a call", "CPU to the floor");
        foreach (var callers in (int[])[1, 4, 16, 64, 256])
        {
            var results = await SocketComparison.MeasureAsync(loads, callers, rounds: 31);
            table.Add(
                Figures.Of(callers, "0"),
                Figures.Of(results[1].CallsPerSecond, "0"),
                Figures.Of(results[1].Cpu, "0"),
                Figures.Of(results[1].Bytes ?? 0, "0"),
                Figures.Of(results[1].CpuRatio.Median, "0.00"));
        }

        return table;
    }
}
