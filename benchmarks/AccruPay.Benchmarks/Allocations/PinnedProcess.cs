using System.Diagnostics;

namespace AccruPay.Benchmarks;

/// <summary>
/// This program once more, with the runtime's compiler in one state. As it usually runs, what a call allocates depends on how far
/// the compiler has got: with what it has learnt of a method it keeps some objects off the heap. Without tiers, a method is
/// compiled once, fully and by its code alone, so that the bytes of a call are the same in each run.
/// </summary>
internal static class PinnedProcess
{
    private static readonly string[] Switches = ["DOTNET_TieredCompilation", "DOTNET_TieredPGO"];

    public static bool IsCurrent => Switches.All(static name => Environment.GetEnvironmentVariable(name) == "0");

    /// <summary>Runs it to its end.</summary>
    /// <returns>Its exit code.</returns>
    public static async Task<int> RunAsync(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false };
        start.ArgumentList.Add(typeof(PinnedProcess).Assembly.Location);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);

        foreach (var name in Switches)
            start.Environment[name] = "0";

        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
