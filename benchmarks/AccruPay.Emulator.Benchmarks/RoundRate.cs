using System.Diagnostics;

namespace AccruPay.Emulator.Benchmarks;

/// <summary>How many start-pay-verify rounds a number of callers get done.</summary>
/// <param name="PerSecond">Rounds a second.</param>
/// <param name="CpuMicroseconds">The processor's time for a round, of the caller and the emulator: it depends less on the machine's other work.</param>
internal sealed record RoundRate(Sample PerSecond, Sample CpuMicroseconds)
{
    public static async Task<RoundRate> MeasureAsync(Shop shop, int callers, Scale scale)
    {
        for (var round = 0; round < scale.WarmUpRounds; round++) // So that the code is compiled and optimised.
            await shop.PlayRoundAsync();
        var turns = new List<(double PerSecond, double CpuMicroseconds)>();
        for (var turn = 0; turn < scale.Turns; turn++)
            turns.Add(await TurnAsync(shop, callers, scale.TurnLength));
        return new RoundRate(new Sample(turns.Select(turn => turn.PerSecond)), new Sample(turns.Select(turn => turn.CpuMicroseconds)));
    }

    public override string ToString() => $"{PerSecond}, {CpuMicroseconds.Median:N0} µs of CPU each";

    private static async Task<(double PerSecond, double CpuMicroseconds)> TurnAsync(Shop shop, int callers, TimeSpan length)
    {
        var cpu = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        var rounds = await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(async () =>
        {
            var done = 0;
            for (; clock.Elapsed < length; done++)
                await shop.PlayRoundAsync();
            return done;
        })));
        return (rounds.Sum() / clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds / rounds.Sum());
    }
}
