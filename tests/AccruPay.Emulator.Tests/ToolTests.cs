using System.Diagnostics;
using System.Text;
using AccruPay.Emulator.Host;
using AccruPay.Emulator.Tests.Support;

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

    [Fact]
    public async Task The_greeting_tells_where_the_API_is_and_where_the_customer_pays()
    {
        using var process = Start("--port", "0");
        try
        {
            var greeting = await ReadGreetingAsync(process).WaitAsync(Eventually.Limit, TestContext.Current.CancellationToken);
            greeting.Should().MatchRegex(@"Endpoint +http://127\.0\.0\.1:\d+/graphql\s").And.MatchRegex(@"Customer +http://127\.0\.0\.1:\d+/checkout/<session id>");
        }
        finally
        {
            process.Kill();
        }
    }

    private static async Task<string> ReadGreetingAsync(Process process)
    {
        var greeting = new StringBuilder();
        while (await process.StandardOutput.ReadLineAsync() is { } line && !line.StartsWith("Press", StringComparison.Ordinal))
            greeting.AppendLine(line);
        return greeting.ToString();
    }

    private static Process Start(params string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [typeof(EmulatorServer).Assembly.Location, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Eventually.Limit);
        return (process.ExitCode, await output, await error);
    }
}
