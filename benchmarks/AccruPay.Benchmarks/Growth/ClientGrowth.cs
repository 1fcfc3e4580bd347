using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace AccruPay.Benchmarks;

/// <summary>Clients under names in one container, such as one for each merchant account, by how many there are.</summary>
internal static class ClientGrowth
{
    private const int Blocks = 40;
    private const int BlockCalls = 1_000;

    public static async Task<IReadOnlyList<ClientResult>> MeasureAsync()
    {
        var answer = await MemoryCases.StartAnswerAsync();
        await MeasureAsync(answer, 10);
        var results = new List<ClientResult>();
        foreach (var count in (int[])[1, 10, 100, 1_000])
            results.Add(await MeasureAsync(answer, count));

        return results;
    }

    public static Table TableOf(IReadOnlyList<ClientResult> results)
    {
        var table = new Table("clients", "µs to a first call of each", "bytes held for each", "CPU µs of a call", "bytes of a call");
        foreach (var result in results)
        {
            table.Add(
                Figures.Of(result.Clients, "0"),
                Figures.Of(result.ReadyMicroseconds, "0"),
                Figures.Of(result.HeldBytes, "0"),
                Figures.Of(result.CallCpu),
                Figures.Of(result.CallBytes, "0"));
        }

        return table;
    }

    private static async Task<ClientResult> MeasureAsync(byte[] answer, int count)
    {
        var held = GC.GetTotalMemory(forceFullCollection: true);
        var begin = Stopwatch.GetTimestamp();
        await using var services = Register(answer, count);
        var clients = Enumerable.Range(0, count).Select(number => services.GetRequiredKeyedService<AccruPayClient>(NameOf(number))).ToArray();
        foreach (var client in clients)
            await CallAsync(client);

        var time = Stopwatch.GetElapsedTime(begin);
        held = GC.GetTotalMemory(forceFullCollection: true) - held;
        var blocks = await CallInTurnAsync(clients);
        return new ClientResult(
            count,
            time.TotalMicroseconds / count,
            (double)held / count,
            Spread.Of(blocks.Select(static cost => cost.CpuMicroseconds)),
            Spread.Of(blocks.Select(static cost => cost.Bytes)).Median);
    }

    // Half of the blocks warm up; the pauses are those in which the runtime compiles.
    private static async Task<IReadOnlyList<Cost>> CallInTurnAsync(AccruPayClient[] clients)
    {
        var next = 0;
        var costs = new List<Cost>();
        for (var block = 0; block < 2 * Blocks; block++)
        {
            costs.Add(await CostMeter.MeasureAsync(() => CallAsync(clients[next++ % clients.Length]), BlockCalls));
            if (block < Blocks)
                await Task.Delay(50);
        }

        return costs[Blocks..];
    }

    private static Task<TransactionSession> CallAsync(AccruPayClient client) =>
        client.Transactions.ClientSessions.Payments.StartAsync(Inputs.Start("order-456"));

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
