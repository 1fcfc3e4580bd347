namespace AccruPay.Emulator.Tests.Checkout;

/// <summary>The customer's side over HTTP.</summary>
public abstract class CheckoutTests : IAsyncLifetime
{
    private protected CheckoutSite Site { get; private set; } = null!;

    private protected AccruPayEmulator Emulator => Site.Box.Emulator;

    public async ValueTask InitializeAsync() => Site = await CheckoutSite.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected Task<string> NewPaymentAsync(string code = "order-1") => Site.Box.NewPaymentAsync(code);
}
