namespace AccruPay.Benchmarks;

/// <summary>
/// compare [--short] [--cold] [--json FILE]: the floor, the SDK and the official Node client side by side, in one run. With
/// --short in a few minutes; with --cold also as published programs, which takes minutes more.
/// </summary>
internal static class CompareMode
{
    private const int DotNetCalls = 2_000;

    public static async Task<int> RunAsync(ModeOptions options)
    {
        var isShort = options.Has("--short");
        var isCold = options.Has("--cold");
        var memory = await MemoryAsync(isShort, HttpCompletionOption.ResponseContentRead);
        var streaming = await MemoryAsync(isShort, HttpCompletionOption.ResponseHeadersRead);
        using var server = await ServerProcess.StartAsync();
        var comparison = new Comparison
        {
            Machine = Machine.Current(),
            Command = "compare " + options.Command,
            Memory = memory,
            StreamingFloor = streaming,
            Sockets = await SocketsAsync(server.Endpoint, isShort ? 6 : 24, TimeSpan.FromSeconds(isShort ? 1 : 4)),
            Wire = await WireComparison.MeasureAsync(),
            Cold = isCold ? await ColdComparison.MeasureAsync(server.Endpoint) : [],
            Package = isCold ? await PackageSize.MeasureAsync() : null,
        };
        ComparisonReport.Print(comparison);
        await ReportFile.WriteAsync(options.JsonOr("compare.json"), comparison);
        return 0;
    }

    private static async Task<IReadOnlyList<MemoryResult>> MemoryAsync(bool isShort, HttpCompletionOption floor) =>
        await MemoryComparison.MeasureAsync(
            await MemoryCases.AllAsync(floor), isShort ? 60 : 300, TimeSpan.FromSeconds(isShort ? 2 : 5));

    private static async Task<IReadOnlyList<SocketResult>> SocketsAsync(Uri endpoint, int rounds, TimeSpan warmUp)
    {
        using var node = await NodeLoad.StartAsync(endpoint);
        List<ILoad> loads = [DotNetLoad.Floor(endpoint, DotNetCalls), DotNetLoad.Sdk(endpoint, DotNetCalls)];
        if (node is not null)
            loads.Add(node);

        var results = new List<SocketResult>();
        foreach (var concurrency in (int[])[1, 16, 64])
            results.AddRange(await SocketComparison.MeasureAsync(loads, concurrency, rounds, warmUp));

        return results;
    }
}
