namespace AccruPay.Benchmarks;

/// <summary>cold: only the cold starts of the comparison.</summary>
internal static class ColdMode
{
    public static async Task<int> RunAsync()
    {
        using var server = await ServerProcess.StartAsync();
        Console.WriteLine($"{Machine.Current()}\ncold\n\n{ComparisonReport.Cold(await ColdComparison.MeasureAsync(server.Endpoint, runs: 15))}");
        return 0;
    }
}
