using System.Diagnostics;
using System.Globalization;

namespace AccruPay.Reliability;

/// <summary>The process of a soak's service: this program once more.</summary>
internal sealed class SoakProcess : IDisposable
{
    private readonly Process _process;

    private SoakProcess(Process process, Uri endpoint) => (_process, Endpoint) = (process, endpoint);

    public Uri Endpoint { get; }

    public static async Task<SoakProcess> StartAsync(IEnumerable<Specimen> specimens)
    {
        var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, Arguments.SoakServer)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        foreach (var specimen in specimens)
            await process.StandardInput.WriteLineAsync($"{specimen.Operation} {Convert.ToBase64String(specimen.Answer)}");

        await process.StandardInput.WriteLineAsync();
        await process.StandardInput.FlushAsync();
        var address = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The service did not start.");
        return new SoakProcess(process, new Uri(new Uri(address), "graphql"));
    }

    /// <summary>Ends the service.</summary>
    /// <returns>How often each fault struck.</returns>
    public async Task<IReadOnlyDictionary<string, long>> EndAsync()
    {
        _process.StandardInput.Close();
        var struck = await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The service ended early.");
        return struck.Split(' ').Select(static count => count.Split('='))
            .ToDictionary(static count => count[0], static count => long.Parse(count[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
