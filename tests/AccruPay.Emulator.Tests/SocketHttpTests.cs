using AccruPay.Emulator.Host;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests;

public sealed class SocketHttpTests : HttpTests
{
    private EmulatorServer _server = null!;

    public override async ValueTask InitializeAsync()
    {
        _server = await EmulatorServer.StartAsync(Box.Emulator);
        Endpoint = _server.Endpoint;
        Client = new RawClient(new SocketsHttpHandler(), Endpoint, Box.Emulator.Merchant.ApiSecret);
    }

    public override async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await base.DisposeAsync();
    }

    [Fact]
    public async Task It_listens_on_loopback_and_does_not_say_what_it_is()
    {
        Endpoint.Host.Should().Be("127.0.0.1");
        Endpoint.AbsolutePath.Should().Be("/graphql");
        (await Client.SendAsync("{ healthCheck }")).Message.Headers.Server.Should().BeEmpty();
    }

    [Fact]
    public async Task A_port_in_use_is_an_IOException()
    {
        var second = () => EmulatorServer.StartAsync(Box.Emulator, Endpoint.Port, TestContext.Current.CancellationToken);
        await second.Should().ThrowAsync<IOException>();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(65536)]
    public async Task A_port_that_is_none_is_refused(int port)
    {
        var start = () => EmulatorServer.StartAsync(Box.Emulator, port, TestContext.Current.CancellationToken);
        await start.Should().ThrowAsync<ArgumentOutOfRangeException>().WithParameterName(nameof(port));
    }
}
