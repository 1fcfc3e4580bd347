namespace AccruPay.Benchmarks;

/// <summary>
/// allocations [--update]: compares what a call of the SDK allocates with the committed baseline, and fails where it has
/// grown. What a call allocates does not depend on how busy a machine is; its time does, and is only printed.
/// </summary>
internal static class AllocationsMode
{
    private const double MostGrowth = 0.05;

    private static readonly string BaselinePath =
        Path.Combine(Repository.Root, "benchmarks", "AccruPay.Benchmarks", "Allocations", "allocations.json");

    public static async Task<int> RunAsync(string[] options)
    {
        var results = await MemoryComparison.MeasureAsync(await MemoryCases.AllAsync(), rounds: 40, TimeSpan.FromSeconds(2));
        if (options is ["--update"])
        {
            await ReportFile.WriteAsync(
                BaselinePath, results.ToDictionary(static result => result.Case, static result => (long)result.SdkBytes, StringComparer.Ordinal));
            return 0;
        }

        var baseline = await ReportFile.ReadAsync<Dictionary<string, long>>(BaselinePath);
        var grown = results.Where(result => result.SdkBytes > baseline[result.Case] * (1 + MostGrowth)).ToList();
        Console.WriteLine(TableOf(results, baseline));
        foreach (var result in grown)
            Console.WriteLine($"{result.Case}: grown by more than {MostGrowth:P0}. Where that is worth it, take it over with --update.");

        return grown.Count == 0 ? 0 : 1;
    }

    private static Table TableOf(IReadOnlyList<MemoryResult> results, Dictionary<string, long> baseline)
    {
        var table = new Table("case", "baseline bytes", "bytes", "change", "CPU µs", "CPU to the floor");
        foreach (var result in results)
        {
            table.Add(
                result.Case,
                Figures.Of(baseline[result.Case], "0"),
                Figures.Of(result.SdkBytes, "0"),
                Figures.Of((result.SdkBytes / baseline[result.Case] - 1) * 100, "+0.0;-0.0;0.0") + " %",
                Figures.Of(result.SdkCpu),
                Figures.Of(result.CpuRatio.Median, "0.00"));
        }

        return table;
    }
}
