namespace AccruPay.Benchmarks;

internal static class ProfileMode
{
    public static async Task<int> RunAsync(string[] options)
    {
        var c = (await MemoryCases.AllAsync()).First(x => x.Name == options[0]);
        var f = options[1] == "floor" ? c.Floor : c.Sdk;
        var sw = System.Diagnostics.Stopwatch.StartNew();
        while (sw.Elapsed < TimeSpan.FromSeconds(int.Parse(options[2])))
            await CostMeter.MeasureAsync(f, 100);
        var cost = await CostMeter.MeasureAsync(f, 3000);
        Console.WriteLine(cost);
        return 0;
    }
}
