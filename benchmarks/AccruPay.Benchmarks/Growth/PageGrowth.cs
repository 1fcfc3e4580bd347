namespace AccruPay.Benchmarks;

/// <summary>A page of transactions, by how many it holds.</summary>
internal static class PageGrowth
{
    public static async Task<Table> MeasureAsync()
    {
        var table = new Table("records", "CPU µs", "CPU µs a record", "bytes", "bytes a record", "CPU to the floor", "bytes to the floor");
        foreach (var size in (int[])[1, 10, 50, 100])
        {
            var measured = await MemoryCases.PageAsync(size);
            var result = (await MemoryComparison.MeasureAsync([measured], rounds: 60, TimeSpan.FromSeconds(3)))[0];
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
