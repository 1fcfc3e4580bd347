namespace AccruPay.Benchmarks;

/// <summary>
/// allocations [--update]: compares what a call of the SDK allocates with the committed baseline, and fails where it has
/// grown. Its time is only printed.
/// </summary>
internal static class AllocationsMode
{
    private const double MostGrowth = 0.05;

    private static readonly string BaselinePath =
        Path.Combine(Repository.Root, "benchmarks", "AccruPay.Benchmarks", "Allocations", "allocations.json");

    public static async Task<int> RunAsync(bool update)
    {
        if (!PinnedProcess.IsCurrent)
            return await PinnedProcess.RunAsync(update ? ["allocations", "--update"] : ["allocations"]);

        var results = await MemoryComparison.MeasureAsync(await MemoryCases.AllAsync(), rounds: 40, TimeSpan.FromSeconds(1));
        if (update)
        {
            await ReportFile.WriteAsync(
                BaselinePath, results.ToDictionary(static result => result.Case, static result => (long)result.SdkBytes, StringComparer.Ordinal));
            return 0;
        }

        var baseline = await ReportFile.ReadAsync<Dictionary<string, long>>(BaselinePath);
        Console.WriteLine(TableOf(results, baseline));
        var faults = FaultsOf(results, baseline).ToList();
        faults.ForEach(Console.WriteLine);
        return faults.Count == 0 ? 0 : 1;
    }

    private static IEnumerable<string> FaultsOf(IReadOnlyList<MemoryResult> results, Dictionary<string, long> baseline)
    {
        foreach (var name in baseline.Keys.Except(results.Select(static result => result.Case), StringComparer.Ordinal))
            yield return $"{name}: in the baseline, and not measured any more.";

        foreach (var result in results)
        {
            if (!baseline.TryGetValue(result.Case, out var bytes))
                yield return $"{result.Case}: measured, and not in the baseline. Take it over with --update.";
            else if (result.SdkBytes > bytes * (1 + MostGrowth))
                yield return $"{result.Case}: grown by more than {MostGrowth:P0}. Where that is worth it, take it over with --update.";
        }
    }

    private static Table TableOf(IReadOnlyList<MemoryResult> results, Dictionary<string, long> baseline)
    {
        var table = new Table("case", "baseline bytes", "bytes", "change", "CPU µs", "CPU to the floor");
        foreach (var result in results)
        {
            long? bytes = baseline.TryGetValue(result.Case, out var found) ? found : null;
            table.Add(
                result.Case,
                bytes is { } known ? Figures.Of(known, "0") : "",
                Figures.Of(result.SdkBytes, "0"),
                bytes is { } before ? Figures.Of((result.SdkBytes / before - 1) * 100, "+0.0;-0.0;0.0") + " %" : "",
                Figures.Of(result.SdkCpu),
                Figures.Of(result.CpuRatio.Median, "0.00"));
        }

        return table;
    }
}
