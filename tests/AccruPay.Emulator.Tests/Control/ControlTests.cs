namespace AccruPay.Emulator.Tests.Control;

/// <summary>What tests of the JSON beside the API have in common.</summary>
public abstract class ControlTests : IAsyncLifetime
{
    private protected ControlSite Site { get; private set; } = null!;

    private protected AccruPayEmulator Emulator => Site.Emulator;

    public async ValueTask InitializeAsync() => Site = await ControlSite.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected async Task<string> PaidAsync(string code = "order-1") =>
        Emulator.Customer.Pay(await Site.Box.NewPaymentAsync(code, customer: "customer-1", store: true), TestCards.Approved).Id;
}
