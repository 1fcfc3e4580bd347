using System.Diagnostics;

namespace AccruPay.Benchmarks;

/// <summary>Calls from this process.</summary>
internal sealed class DotNetLoad(string name, int calls, Func<Task> start, Func<Task> verify) : ILoad
{
    public string Name => name;

    public async Task<LoadRound> RunAsync(int concurrency)
    {
        var left = calls;
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, concurrency).Select(_ => Task.Run(CallAsync)));
        clock.Stop();
        cpu = Environment.CpuUsage.TotalTime - cpu;
        bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
        return new LoadRound(calls / clock.Elapsed.TotalSeconds, cpu.TotalMicroseconds / calls, (double)bytes / calls);

        async Task CallAsync()
        {
            for (var number = Interlocked.Decrement(ref left); number >= 0; number = Interlocked.Decrement(ref left))
                await (number % 2 == 0 ? start() : verify());
        }
    }

    public static DotNetLoad Floor(Uri endpoint, int calls)
    {
        var floor = new FloorClient(new SocketsHttpHandler(), endpoint, Inputs.Secret);
        return new DotNetLoad(
            "floor", calls, () => floor.StartAsync(FloorInputs.Start("order-floor")), () => floor.VerifyAsync(Inputs.PaidCode));
    }

    public static DotNetLoad Sdk(Uri endpoint, int calls)
    {
        var payments = new AccruPayClient(new AccruPayClientOptions { ApiSecret = Inputs.Secret, Endpoint = endpoint })
            .Transactions.ClientSessions.Payments;
        return new DotNetLoad(
            "SDK",
            calls,
            () => payments.StartAsync(Inputs.Start("order-sdk")),
            () => payments.VerifyAsync(SessionIdentifier.FromMerchantInternalTransactionCode(Inputs.PaidCode)));
    }
}
