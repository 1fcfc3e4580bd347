using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace AccruPay.Benchmarks;

/// <summary>Clients under names in one container, such as one for each merchant account, by how many there are.</summary>
internal static class ClientGrowth
{
    public static async Task<Table> MeasureAsync()
    {
        var answer = await MemoryCases.StartAnswerAsync();
        await MeasureAsync(answer, 10);
        var table = new Table("clients", "µs to register and make each", "bytes of each", "CPU µs of a call", "bytes of a call");
        foreach (var count in (int[])[1, 10, 100, 1_000])
            table.Add(await MeasureAsync(answer, count));

        return table;
    }

    private static async Task<string[]> MeasureAsync(byte[] answer, int count)
    {
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var begin = Stopwatch.GetTimestamp();
        await using var services = Register(answer, count);
        var clients = Enumerable.Range(0, count).Select(number => services.GetRequiredKeyedService<AccruPayClient>(NameOf(number))).ToArray();
        var time = Stopwatch.GetElapsedTime(begin);
        bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;

        var next = 0;
        Task CallAsync() => clients[next++ % count].Transactions.ClientSessions.Payments.StartAsync(Inputs.Start("order-456"));
        for (var warmUp = 0; warmUp < 10; warmUp++)
        {
            await CostMeter.MeasureAsync(CallAsync, 1_000);
            await Task.Delay(50);
        }

        var cost = await CostMeter.MeasureAsync(CallAsync, 5_000);
        return
        [
            Figures.Of(count, "0"),
            Figures.Of(time.TotalMicroseconds / count, "0"),
            Figures.Of((double)bytes / count, "0"),
            Figures.Of(cost.CpuMicroseconds),
            Figures.Of(cost.Bytes, "0"),
        ];
    }

    private static ServiceProvider Register(byte[] answer, int count)
    {
        var services = new ServiceCollection();
        for (var number = 0; number < count; number++)
        {
            services.AddAccruPay(NameOf(number), static options => options.ApiSecret = Inputs.Secret)
                .ConfigurePrimaryHttpMessageHandler(() => new CannedHandler(answer));
        }

        return services.BuildServiceProvider();
    }

    private static string NameOf(int number) => number.ToString(CultureInfo.InvariantCulture);
}
