using System.Text;
using AccruPay.Emulator.Host;
using AccruPay.Emulator.Tests.State;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.Tool;

public sealed class ToolTests : IDisposable
{
    private readonly StateFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--port", "x")]
    [InlineData("--port", "65536")]
    [InlineData("--port", "-1")]
    [InlineData("--port")]
    [InlineData("--prot")]
    [InlineData("--state")]
    [InlineData("--secret", "two words")]
    [InlineData("--secret", "")]
    [InlineData("--public-id", "Zoë")]
    [InlineData("--json", "--quiet")]
    public async Task A_bad_argument_gets_one_clear_line_and_exit_code_1(params string[] arguments)
    {
        var (code, output, error) = await ToolProcess.RunAsync(arguments);
        code.Should().Be(1);
        output.Should().BeEmpty();
        error.Trim().Should().Contain(arguments[0]).And.Contain("Usage").And.NotContain("\n");
    }

    [Fact]
    public async Task An_option_that_is_given_twice_is_a_mistake()
    {
        var (code, _, error) = await ToolProcess.RunAsync("--port", "1", "--port", "2");
        code.Should().Be(1);
        error.Should().Contain("--port is given twice");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task Help_tells_every_option_and_every_exit_code(string option)
    {
        var (code, output, _) = await ToolProcess.RunAsync(option);
        code.Should().Be(0);
        output.Should().Contain("Usage: accrupay-emulator")
            .And.ContainAll("--port", "--state", "--secret", "--public-id", "--json", "--quiet", "--version", "--help")
            .And.MatchRegex(@"Exit codes: 0 .*\n +1 ");
    }

    [Fact]
    public async Task The_version_is_that_of_the_package() =>
        (await ToolProcess.RunAsync("--version")).Output.Trim().Should().Be(typeof(EmulatorServer).Assembly.GetName().Version!.ToString(3));

    [Fact]
    public async Task A_port_in_use_gets_one_clear_line_and_exit_code_1()
    {
        await using var server = await EmulatorServer.StartAsync(new AccruPayEmulator(), cancellationToken: TestContext.Current.CancellationToken);
        var (code, _, error) = await ToolProcess.RunAsync("--port", $"{server.Endpoint.Port}");
        code.Should().Be(1);
        error.Trim().Should().Contain($"port {server.Endpoint.Port}").And.NotContain("\n");
    }

    [Fact]
    public async Task The_greeting_tells_where_the_API_is_where_the_customer_pays_and_where_the_dashboard_is()
    {
        using var process = ToolProcess.Start("--port", "0");
        try
        {
            var greeting = await ReadGreetingAsync(process.StandardOutput).WaitAsync(Eventually.Limit, TestContext.Current.CancellationToken);
            greeting.Should().MatchRegex(@"Endpoint +http://127\.0\.0\.1:\d+/graphql\s")
                .And.MatchRegex(@"Customer +http://127\.0\.0\.1:\d+/checkout/<session id>")
                .And.MatchRegex(@"Dashboard +http://127\.0\.0\.1:\d+/dashboard\s");
        }
        finally
        {
            process.Kill();
        }
    }

    [Fact]
    public async Task A_program_gets_one_line_of_JSON_with_the_credentials_that_it_gave()
    {
        await using var tool = await ToolProcess.ListenAsync("--secret", "sk_fixed", "--public-id", "pub_fixed");
        tool.Secret.Should().Be("sk_fixed");
        tool.Greeting.GetProperty("publicId").GetString().Should().Be("pub_fixed");
        tool.Greeting.GetProperty("accounts").EnumerateArray().Select(account => account.GetProperty("provider").GetString()).Should().Equal("NUVEI", "STRIPE");

        var merchant = await tool.Client.SendAsync("{ merchantApi { id publicId } }");
        merchant["publicId"].Should().Be("pub_fixed");
        merchant["id"].Should().Be(tool.Greeting.GetProperty("merchantId").GetString());
    }

    [Fact]
    public async Task It_stops_by_the_signal_of_a_supervisor_with_exit_code_0_and_a_quiet_one_said_nothing()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no SIGTERM.");
            return;
        }

        using var process = ToolProcess.Start("--port", "0", "--quiet", "--state", _folder["state"]);
        await Eventually.HoldsAsync(() => File.Exists(_folder["state"]) || process.HasExited);
        using var kill = System.Diagnostics.Process.Start("kill", ["-TERM", $"{process.Id}"]);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Eventually.Limit, TestContext.Current.CancellationToken);
        process.ExitCode.Should().Be(0);
        output.Should().BeEmpty();
    }

    [Fact]
    public async Task A_state_file_that_cannot_be_used_gets_one_clear_line_and_exit_code_1()
    {
        await File.WriteAllTextAsync(_folder["notes"], "my notes\n", TestContext.Current.CancellationToken);
        await RefusesAsync(_folder["notes"], "is not a state file");
        (await File.ReadAllTextAsync(_folder["notes"], TestContext.Current.CancellationToken)).Should().Be("my notes\n");
        await RefusesAsync(_folder["no/such/folder"], "cannot be opened");

        await using var other = await ToolProcess.ListenAsync("--state", _folder["state"]);
        await RefusesAsync(_folder["state"], "another process");
    }

    private static async Task RefusesAsync(string file, string reason)
    {
        var (code, output, error) = await ToolProcess.RunAsync("--port", "0", "--state", file);
        code.Should().Be(1);
        output.Should().BeEmpty();
        error.Trim().Should().Contain(reason).And.Contain(file).And.NotContain("\n");
    }

    private static async Task<string> ReadGreetingAsync(StreamReader reader)
    {
        var greeting = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && !line.StartsWith("Press", StringComparison.Ordinal))
            greeting.AppendLine(line);
        return greeting.ToString();
    }
}
