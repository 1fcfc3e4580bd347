using System.Diagnostics;
using System.Globalization;

namespace AccruPay.Benchmarks;

/// <summary>Calls of the official Node client, in a process of its own that is told its rounds line by line.</summary>
internal sealed class NodeLoad : ILoad, IDisposable
{
    private readonly Process _process;

    private NodeLoad(Process process) => _process = process;

    public string Name => "Node SDK";

    /// <summary>Starts it; null where there is no Node, or nobody has run "npm ci" in tests/conformance.</summary>
    public static async Task<NodeLoad?> StartAsync(Uri endpoint)
    {
        if (NodePackages.Find() is not { } packages)
            return null;

        try
        {
            var start = new ProcessStartInfo("node") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
            start.ArgumentList.Add(Path.Combine(Repository.Root, "benchmarks", "AccruPay.Benchmarks", "Sockets", "load.mjs"));
            start.ArgumentList.Add(packages.Root);
            start.ArgumentList.Add(endpoint.ToString());
            start.ArgumentList.Add(Inputs.Secret);
            var load = new NodeLoad(Process.Start(start)!);
            await load.RunAsync(1);
            return load;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    // Ten calls of each caller, so that all of them are at it at once.
    public Task<LoadRound> RunAsync(int concurrency) => RunAsync(concurrency, Math.Max(60, 10 * concurrency));

    /// <summary>Makes a round of another number of calls; of one call it is a start.</summary>
    public async Task<LoadRound> RunAsync(int concurrency, int calls)
    {
        await _process.StandardInput.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{concurrency} {calls}"));
        await _process.StandardInput.FlushAsync();
        var line = await _process.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException("The Node client ended.");
        var figures = line.Split(' ');
        return new LoadRound(
            double.Parse(figures[0], CultureInfo.InvariantCulture), double.Parse(figures[1], CultureInfo.InvariantCulture), null);
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(5)))
            _process.Kill();

        _process.Dispose();
    }
}
