using System.Diagnostics;
using AccruPay.Emulator;
using AccruPay.Emulator.Benchmarks;
using AccruPay.Emulator.Host;

// How fast the emulator is: rounds a second, and whether its answer time grows with the number of sessions that it holds.
//   --short   few turns, and 100,000 sessions in place of 1,000,000
// The exit code is 1 where an answer takes more than three times as long with many sessions as with few. Rates are printed, not judged:
// they are those of a machine.
const double MostGrowth = 3;

if (args.Any(argument => argument is not "--short"))
{
    Console.Error.WriteLine("Usage: AccruPay.Emulator.Benchmarks [--short]");
    return 2;
}
var scale = args.Length > 0 ? Scale.Short : Scale.Long;

Console.WriteLine($"{Environment.ProcessorCount} cores, .NET {Environment.Version}; medians of {scale.Turns} turns, and their range");
await PrintRatesAsync();
return await PrintAnswerTimesAsync() ? 0 : 1;

async Task PrintRatesAsync()
{
    Console.WriteLine();
    Console.WriteLine("start-pay-verify rounds a second");
    foreach (var callers in (int[])[1, 4, 16])
    {
        var emulator = new AccruPayEmulator();
        await using var shop = Shop.InProcess(emulator);
        Console.WriteLine($"  in process,         {callers,2} callers: {await RoundRate.MeasureAsync(shop, callers, scale)}");
    }
    foreach (var callers in (int[])[1, 4, 16])
    {
        await using var server = await EmulatorServer.StartAsync(new AccruPayEmulator());
        await using var shop = Shop.OverHttp(server.Emulator, server.Endpoint);
        Console.WriteLine($"  over loopback HTTP, {callers,2} callers: {await RoundRate.MeasureAsync(shop, callers, scale)}");
    }
}

async Task<bool> PrintAnswerTimesAsync()
{
    var emulator = new AccruPayEmulator();
    await using var shop = Shop.InProcess(emulator);
    var few = await MeasureAllAsync(emulator, shop, from: 0, scale.Few);
    var many = await MeasureAllAsync(emulator, shop, scale.Few, scale.Many);

    Console.WriteLine();
    Console.WriteLine($"answer time in microseconds   with {scale.Few,9:N0} sessions     with {scale.Many,9:N0} sessions     growth");
    var flat = true;
    foreach (var (question, before, after) in Question.All.Zip(few, many))
    {
        var growth = after.Median / before.Median;
        flat &= growth <= MostGrowth;
        Console.WriteLine($"  {question.Name,-22}   {before,-26}   {after,-26}   {growth,5:N2}{(growth <= MostGrowth ? "" : "  TOO MUCH")}");
    }
    return flat;
}

async Task<IReadOnlyList<Sample>> MeasureAllAsync(AccruPayEmulator emulator, Shop shop, int from, int held)
{
    var clock = Stopwatch.StartNew();
    await new SessionFiller(emulator).FillAsync(from, held);
    Console.WriteLine();
    Console.WriteLine($"filled up to {held:N0} sessions in {clock.Elapsed.TotalSeconds:N1} s; the process holds {GC.GetTotalMemory(forceFullCollection: true) >> 20:N0} MiB");

    var samples = new List<Sample>();
    foreach (var question in Question.All)
        samples.Add(await AnswerTimes.MeasureAsync(question, shop, held, scale));
    return samples;
}
