using System.Diagnostics;

namespace AccruPay.Conformance;

/// <summary>Scripts of tests/conformance, run by Node.</summary>
internal static class NodeProgram
{
    /// <summary>Starts a script whose input and output are here. What it complains of goes to the error output.</summary>
    public static Process Start(string scripts, string script, params IEnumerable<string> arguments)
    {
        var start = Of(scripts, script, arguments);
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        return Process.Start(start)!;
    }

    /// <summary>Runs a script to its end.</summary>
    /// <returns>Its exit code.</returns>
    public static async Task<int> RunAsync(string scripts, string script, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(Of(scripts, script, arguments))!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    private static ProcessStartInfo Of(string scripts, string script, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("node") { WorkingDirectory = scripts };
        start.ArgumentList.Add(script);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return start;
    }
}
