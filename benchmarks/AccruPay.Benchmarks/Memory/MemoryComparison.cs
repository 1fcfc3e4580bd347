using System.Diagnostics;

namespace AccruPay.Benchmarks;

/// <summary>
/// Measures cases in memory, floor and SDK in turn and in many short blocks, so that what else the machine does meets both
/// alike.
/// </summary>
internal static class MemoryComparison
{
    /// <summary>Measures cases, once all of them are warm: what they share is compiled for the last of them as for the first.</summary>
    public static async Task<IReadOnlyList<MemoryResult>> MeasureAsync(IReadOnlyList<MemoryCase> cases, int rounds, TimeSpan warmUp)
    {
        foreach (var measured in cases)
            await WarmUpAsync(measured, warmUp);

        var results = new List<MemoryResult>();
        foreach (var measured in cases)
        {
            await WarmUpAsync(measured, warmUp / 4);
            results.Add(await MeasureAsync(measured, rounds));
        }

        return results;
    }

    private static async Task<MemoryResult> MeasureAsync(MemoryCase measured, int rounds)
    {
        var floor = new List<Cost>();
        var sdk = new List<Cost>();
        for (var round = 0; round < rounds; round++)
        {
            // Who goes first changes, since the second finds the caches warm.
            var (first, second) = round % 2 == 0 ? (measured.Floor, measured.Sdk) : (measured.Sdk, measured.Floor);
            var one = await CostMeter.MeasureAsync(first, measured.Calls);
            var other = await CostMeter.MeasureAsync(second, measured.Calls);
            floor.Add(round % 2 == 0 ? one : other);
            sdk.Add(round % 2 == 0 ? other : one);
        }

        return new MemoryResult(
            measured.Name,
            Spread.Of(floor.Select(static cost => cost.CpuMicroseconds)),
            Spread.Of(sdk.Select(static cost => cost.CpuMicroseconds)),
            Spread.Of(sdk.Zip(floor, static (its, floors) => its.CpuMicroseconds / floors.CpuMicroseconds)),
            Spread.Of(floor.Select(static cost => cost.Bytes)).Median,
            Spread.Of(sdk.Select(static cost => cost.Bytes)).Median);
    }

    // Until the runtime has compiled both sides with what it has learnt of them, which it does in pauses.
    private static async Task WarmUpAsync(MemoryCase measured, TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < time)
        {
            await CostMeter.MeasureAsync(measured.Floor, measured.Calls);
            await CostMeter.MeasureAsync(measured.Sdk, measured.Calls);
            await Task.Delay(50);
        }
    }
}
