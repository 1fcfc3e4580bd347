using System.Diagnostics;
using AccruPay.Emulator.Host;

namespace AccruPay.Emulator.Tests;

public sealed class ToolTests
{
    [Theory]
    [InlineData("--port", "x")]
    [InlineData("--port", "65536")]
    [InlineData("--port", "-1")]
    [InlineData("--port")]
    [InlineData("--prot")]
    public async Task A_bad_argument_gets_one_clear_line_and_exit_code_1(params string[] arguments)
    {
        var (code, output, error) = await RunAsync(arguments);
        code.Should().Be(1);
        output.Should().BeEmpty();
        error.Trim().Should().Contain(arguments[0]).And.Contain("Usage").And.NotContain("\n");
    }

    [Fact]
    public async Task Help_tells_the_usage()
    {
        var (code, output, _) = await RunAsync("--help");
        code.Should().Be(0);
        output.Should().Contain("Usage: accrupay-emulator");
    }

    [Fact]
    public async Task A_port_in_use_gets_one_clear_line_and_exit_code_1()
    {
        await using var server = await EmulatorServer.StartAsync(new AccruPayEmulator(), cancellationToken: TestContext.Current.CancellationToken);
        var (code, _, error) = await RunAsync("--port", $"{server.Endpoint.Port}");
        code.Should().Be(1);
        error.Trim().Should().Contain($"port {server.Endpoint.Port}").And.NotContain("\n");
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(EmulatorServer).Assembly.Location, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
