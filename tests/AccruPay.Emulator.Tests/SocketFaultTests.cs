using AccruPay.Emulator.Host;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests;

public sealed class SocketFaultTests : FaultTests
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
}
