using System.Diagnostics;

namespace AccruPay.Benchmarks;

/// <summary>
/// Measures cases in memory, floor and SDK in turn and in many short blocks, so that what else the machine does meets both
/// alike.
/// </summary>
internal static class MemoryComparison
{
    public static async Task<MemoryResult> MeasureAsync(MemoryCase measured, int rounds, TimeSpan warmUp)
    {
        await WarmUpAsync(measured, warmUp);
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
