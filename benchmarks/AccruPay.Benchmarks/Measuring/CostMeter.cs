namespace AccruPay.Benchmarks;

/// <summary>Measures a block of calls by the process's own counters.</summary>
internal static class CostMeter
{
    /// <summary>Makes the calls one after another.</summary>
    /// <returns>The cost of one.</returns>
    public static async Task<Cost> MeasureAsync(Func<Task> call, int calls)
    {
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = Environment.CpuUsage.TotalTime;
        for (var number = 0; number < calls; number++)
            await call();

        cpu = Environment.CpuUsage.TotalTime - cpu;
        bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
        return new Cost(cpu.TotalMicroseconds / calls, (double)bytes / calls);
    }
}
