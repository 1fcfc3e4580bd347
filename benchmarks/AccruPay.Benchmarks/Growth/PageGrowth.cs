namespace AccruPay.Benchmarks;

/// <summary>A page of transactions, by how many it holds.</summary>
internal static class PageGrowth
{
    public static async Task<IReadOnlyList<SizedResult>> MeasureAsync()
    {
        var results = new List<SizedResult>();
        foreach (var size in (int[])[1, 10, 50, 100])
        {
            var measured = await MemoryCases.PageAsync(size);
            results.Add(new SizedResult(size, (await MemoryComparison.MeasureAsync([measured], rounds: 300, TimeSpan.FromSeconds(4)))[0]));
        }

        return results;
    }

    public static Table TableOf(IReadOnlyList<SizedResult> results)
    {
        var table = new Table("records", "CPU µs", "CPU µs a record", "bytes", "bytes a record", "CPU to the floor", "bytes to the floor");
        foreach (var (size, result) in results)
        {
            table.Add(
                Figures.Of(size, "0"),
                Figures.Of(result.SdkCpu.Median),
                Figures.Of(result.SdkCpu.Median / size),
                Figures.Of(result.SdkBytes, "0"),
                Figures.Of(result.SdkBytes / size, "0"),
                Figures.Of(result.CpuRatio.Median, "0.00"),
                Figures.Of(result.BytesRatio, "0.00"));
        }

        return table;
    }
}
