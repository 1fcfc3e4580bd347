using System.Diagnostics;
using System.Globalization;

namespace AccruPay.Benchmarks;

/// <summary>Starts the published programs in turn, each for one call, and times them from outside.</summary>
internal static class ColdComparison
{
    private const string FloorProject = "AccruPay.Benchmarks.ColdFloor";
    private const string SdkProject = "AccruPay.Benchmarks.ColdSdk";

    // A multiple of the orders in which three programs can take their turns.
    private const int Runs = 18;
    private const int WarmUps = 2;

    public static async Task<IReadOnlyList<ColdResult>> MeasureAsync(Uri endpoint)
    {
        var results = new List<ColdResult>();
        foreach (var kind in (string[])["JIT", "ReadyToRun", "Native AOT"])
        {
            if (await PublishedProgram.MakeAsync("floor", FloorProject, kind) is { } floor
                && await PublishedProgram.MakeAsync("SDK", SdkProject, kind) is { } sdk)
            {
                // Node compiles as it goes, as .NET does under JIT.
                ColdProgram[] node = kind == "JIT" && NodePackages.Find()?.ColdProgram() is { } program ? [program] : [];
                results.AddRange(await MeasureAsync([floor.ColdProgram(), sdk.ColdProgram(), .. node], endpoint));
            }
        }

        return results;
    }

    private static async Task<IReadOnlyList<ColdResult>> MeasureAsync(IReadOnlyList<ColdProgram> programs, Uri endpoint)
    {
        for (var warmUp = 0; warmUp < WarmUps; warmUp++)
        {
            foreach (var program in programs)
                await RunAsync(program, endpoint);
        }

        var measured = programs.Select(static _ => new List<ColdRun>()).ToArray();
        foreach (var order in Turns.Of(programs.Count, Runs))
        {
            foreach (var at in order)
                measured[at].Add(await RunAsync(programs[at], endpoint));
        }

        return [.. programs.Select((program, at) => ResultOf(program, measured[at], measured[0]))];
    }

    private static async Task<ColdRun> RunAsync(ColdProgram program, Uri endpoint)
    {
        var begin = Stopwatch.GetTimestamp();
        var (exitCode, text) = await CommandLine.RunAsync(program.File, [.. program.Arguments, endpoint.ToString(), Inputs.Secret, "order-" + program.Client]);
        var time = Stopwatch.GetElapsedTime(begin);
        if (exitCode != 0)
            throw new InvalidOperationException($"{program.File} ended with {exitCode}: {text}");

        var cpu = TimeSpan.FromTicks(long.Parse(After("CPU:", text) ?? "0", CultureInfo.InvariantCulture));
        var kilobytes = double.Parse(After("VmHWM:", text)?.Replace("kB", "", StringComparison.Ordinal) ?? "NaN", CultureInfo.InvariantCulture);
        return new ColdRun(time.TotalMilliseconds, cpu.TotalMilliseconds, kilobytes / 1024);
    }

    private static string? After(string title, string text) => text.Split('\n')
        .FirstOrDefault(line => line.StartsWith(title, StringComparison.Ordinal))?[title.Length..];

    private static ColdResult ResultOf(ColdProgram program, List<ColdRun> runs, List<ColdRun> floor)
    {
        var peak = Spread.Of(runs.Select(static run => run.PeakMegabytes));
        return new ColdResult(
            program.Client,
            program.Kind,
            Spread.Of(runs.Select(static run => run.Milliseconds)),
            Spread.Of(runs.Zip(floor, static (its, floors) => its.Milliseconds / floors.Milliseconds)),
            Spread.Of(runs.Select(static run => run.CpuMilliseconds)),
            Spread.Of(runs.Zip(floor, static (its, floors) => its.CpuMilliseconds / floors.CpuMilliseconds)),
            peak,
            peak.Median / Spread.Of(floor.Select(static run => run.PeakMegabytes)).Median,
            program.Megabytes);
    }
}
