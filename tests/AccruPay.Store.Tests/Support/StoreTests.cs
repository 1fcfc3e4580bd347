using AccruPay.Emulator;

namespace AccruPay.Store.Tests.Support;

/// <summary>Tests of the server's side, each with a store and a visitor of its own.</summary>
public abstract class StoreTests : IAsyncLifetime
{
    private protected StoreHost Host { get; private set; } = null!;

    private protected Shopper Shopper { get; private set; } = null!;

    private protected AccruPayEmulator Emulator => Host.Emulator;

    public async ValueTask InitializeAsync()
    {
        Host = await StoreHost.StartAsync();
        Shopper = new Shopper(Host);
    }

    public async ValueTask DisposeAsync()
    {
        Shopper.Dispose();
        await Host.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
