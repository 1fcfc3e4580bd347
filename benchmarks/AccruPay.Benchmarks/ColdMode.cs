namespace AccruPay.Benchmarks;

/// <summary>cold [--json FILE]: only the cold starts of the comparison.</summary>
internal static class ColdMode
{
    public static async Task<int> RunAsync(ModeOptions options)
    {
        using var server = await ServerProcess.StartAsync();
        var results = await ColdComparison.MeasureAsync(server.Endpoint);
        Console.WriteLine($"{Machine.Current()}\ncold\n\n{ComparisonReport.Cold(results)}");
        await ReportFile.WriteAsync(options.JsonOr("cold.json"), new { Machine = Machine.Current(), Command = "cold", Cold = results });
        return 0;
    }
}
