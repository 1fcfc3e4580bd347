using System.Diagnostics;
using System.Text.Json;
using AccruPay.Emulator.Host;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.Tool;

/// <summary>The tool as a process of its own, which greeted by JSON.</summary>
internal sealed class ToolProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ToolProcess(Process process, JsonElement greeting)
    {
        _process = process;
        Greeting = greeting;
        Client = new RawClient(new SocketsHttpHandler(), Endpoint, Secret);
    }

    public JsonElement Greeting { get; }

    public Uri Endpoint => new(Greeting.GetProperty("endpoint").GetString()!);

    public string Secret => Greeting.GetProperty("apiSecret").GetString()!;

    public RawClient Client { get; }

    public static Process Start(params string[] arguments) => StartProgram("dotnet", [typeof(EmulatorServer).Assembly.Location, .. arguments]);

    public static Task<ToolProcess> ListenAsync(params string[] arguments) => ListenAsync(Start([.. arguments, "--port", "0", "--json"]));

    /// <summary>Lets no file of the tool become longer than so many blocks of 512 bytes.</summary>
    public static Task<ToolProcess> ListenWithFileLimitAsync(int blocks, string stateFile) => ListenAsync(StartProgram(
        "bash",
        ["-c", $"ulimit -f {blocks}; trap '' XFSZ; export DOTNET_EnableWriteXorExecute=0 DOTNET_EnableDiagnostics=0; exec dotnet \"$0\" \"$@\"", typeof(EmulatorServer).Assembly.Location, "--state", stateFile, "--port", "0", "--json"]));

    public static async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Eventually.Limit);
        return (process.ExitCode, await output, await error);
    }

    /// <summary>As kill -9 does: the process gets to do nothing more.</summary>
    public void Kill() => _process.Kill();

    public async Task<string> ErrorsAsync()
    {
        Kill();
        return await _process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<ToolProcess> ListenAsync(Process process)
    {
        var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Eventually.Limit);
        return line is null
            ? throw new InvalidOperationException(await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken))
            : new ToolProcess(process, JsonDocument.Parse(line).RootElement);
    }

    private static Process StartProgram(string program, IEnumerable<string> arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
