using System.Diagnostics;
using System.Globalization;

namespace AccruPay.Benchmarks;

/// <summary>Starts the published programs in turn, each for one call, and times them from outside.</summary>
internal static class ColdComparison
{
    private const string FloorProject = "AccruPay.Benchmarks.ColdFloor";
    private const string SdkProject = "AccruPay.Benchmarks.ColdSdk";

    public static async Task<IReadOnlyList<ColdResult>> MeasureAsync(Uri endpoint, int runs)
    {
        var results = new List<ColdResult>();
        foreach (var kind in (string[])["JIT", "ReadyToRun", "Native AOT"])
        {
            if (await PublishedProgram.MakeAsync("floor", FloorProject, kind) is { } floor
                && await PublishedProgram.MakeAsync("SDK", SdkProject, kind) is { } sdk)
            {
                results.AddRange(await MeasureAsync(floor, sdk, endpoint, runs));
            }
        }

        return results;
    }

    private static async Task<IReadOnlyList<ColdResult>> MeasureAsync(
        PublishedProgram floor, PublishedProgram sdk, Uri endpoint, int runs)
    {
        var floors = new List<ColdRun>();
        var its = new List<ColdRun>();
        for (var run = -2; run < runs; run++)
        {
            var (one, other) = (await RunAsync(floor, endpoint), await RunAsync(sdk, endpoint));
            if (run < 0)
                continue;

            floors.Add(one);
            its.Add(other);
        }

        return [ResultOf(floor, floors, floors), ResultOf(sdk, its, floors)];
    }

    private static async Task<ColdRun> RunAsync(PublishedProgram program, Uri endpoint)
    {
        var begin = Stopwatch.GetTimestamp();
        var (exitCode, text) = await CommandLine.RunAsync(program.File, [endpoint.ToString(), Inputs.Secret, "order-" + program.Client]);
        var time = Stopwatch.GetElapsedTime(begin);
        if (exitCode != 0)
            throw new InvalidOperationException($"{program.File} ended with {exitCode}: {text}");

        var cpu = TimeSpan.FromTicks(long.Parse(After("CPU:", text) ?? "0", CultureInfo.InvariantCulture));
        var kilobytes = double.Parse(After("VmHWM:", text)?.Replace("kB", "", StringComparison.Ordinal) ?? "NaN", CultureInfo.InvariantCulture);
        return new ColdRun(time.TotalMilliseconds, cpu.TotalMilliseconds, kilobytes / 1024);
    }

    private static string? After(string title, string text) => text.Split('\n')
        .FirstOrDefault(line => line.StartsWith(title, StringComparison.Ordinal))?[title.Length..];

    private static ColdResult ResultOf(PublishedProgram program, List<ColdRun> runs, List<ColdRun> floor)
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
            new DirectoryInfo(program.Folder).EnumerateFiles().Where(static file => file.Extension is not (".pdb" or ".dbg" or ".xml")).Sum(static file => file.Length) / 1e6);
    }
}
