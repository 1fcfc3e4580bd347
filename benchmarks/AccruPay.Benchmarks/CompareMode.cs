namespace AccruPay.Benchmarks;

/// <summary>
/// compare [--short] [--cold] [--json FILE]: the floor, the SDK and the official Node client side by side, in one run. With
/// --short in about a minute; with --cold also as published programs, which takes minutes more.
/// </summary>
internal static class CompareMode
{
    public static async Task<int> RunAsync(string[] options)
    {
        var isShort = options.Contains("--short");
        var isCold = options.Contains("--cold");
        var json = Array.IndexOf(options, "--json") is var at and >= 0
            ? options[at + 1]
            : Path.Combine(Repository.Root, "artifacts", "benchmarks", "compare.json");

        var memory = await MemoryComparison.MeasureAsync(
            await MemoryCases.AllAsync(), isShort ? 60 : 300, TimeSpan.FromSeconds(isShort ? 2 : 5));
        using var server = await ServerProcess.StartAsync();
        var comparison = new Comparison
        {
            Machine = Machine.Current(),
            Command = "compare " + string.Join(' ', options),
            Memory = memory,
            Sockets = await SocketsAsync(server.Endpoint, isShort ? 7 : 41),
            Wire = await WireComparison.MeasureAsync(),
            Cold = isCold ? await ColdComparison.MeasureAsync(server.Endpoint, runs: 15) : [],
            Package = isCold ? await PackageSize.MeasureAsync() : null,
        };
        ComparisonReport.Print(comparison);
        await ReportFile.WriteAsync(json, comparison);
        return 0;
    }

    private static async Task<IReadOnlyList<SocketResult>> SocketsAsync(Uri endpoint, int rounds)
    {
        using var node = await NodeLoad.StartAsync(endpoint);
        List<ILoad> loads = [DotNetLoad.Floor(endpoint, 500), DotNetLoad.Sdk(endpoint, 500)];
        if (node is not null)
            loads.Add(node);

        var results = new List<SocketResult>();
        foreach (var concurrency in (int[])[1, 16, 64])
            results.AddRange(await SocketComparison.MeasureAsync(loads, concurrency, rounds));

        return results;
    }
}
