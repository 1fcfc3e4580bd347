using AccruPay.Emulator;
using AccruPay.Store.Tests.Support;
using Microsoft.Playwright;
using Store.Orders;
using static Microsoft.Playwright.Assertions;

namespace AccruPay.Store.Tests.Browser;

/// <summary>Tests in a browser, each with a store, a browser profile and a page of its own.</summary>
public abstract class BrowserTests(BrowserFixture fixture) : IAsyncLifetime
{
    private IBrowserContext _profile = null!;

    private protected StoreHost Host { get; private set; } = null!;

    private protected IPage Page { get; private set; } = null!;

    private protected AccruPayEmulator Emulator => Host.Emulator;

    /// <summary>The id of the order whose page is open.</summary>
    private protected string OrderId => new Uri(Page.Url).Segments[^1];

    public async ValueTask InitializeAsync()
    {
        var browser = fixture.Browser;
        Host = await StoreHost.StartAsync();
        _profile = await browser.NewContextAsync(Profile());
        _profile.SetDefaultTimeout(15_000);
        Page = await _profile.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_profile is not null)
            await _profile.DisposeAsync();
        if (Host is not null)
            await Host.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected virtual BrowserNewContextOptions Profile() => new();

    private protected Task OpenAsync(string path) => Page.GotoAsync(new Uri(Host.Address, path).AbsoluteUri);

    private protected Task ClickAsync(string button) => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button, Exact = true }).ClickAsync();

    private protected Task SeesAsync(string heading) =>
        Expect(Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = heading, Exact = true })).ToBeVisibleAsync();

    private protected Task ReadsAsync(string text) => Expect(Page.GetByText(text)).ToBeVisibleAsync();

    /// <summary>Orders a product; its order's page is open afterwards.</summary>
    private protected async Task OrderAsync(string product = "Harbour mug", string button = "Buy")
    {
        await OpenAsync("/");
        await Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = product }).ClickAsync();
        await ClickAsync(button);
        await SeesAsync("Almost there");
    }

    /// <summary>Chooses a test card at the checkout, and comes back to the store.</summary>
    private protected async Task PayAsync(TestCard card)
    {
        await Page.Locator($"input[value={card.Name}]").CheckAsync();
        await Page.Locator("button[value=pay]").ClickAsync();
    }

    private protected async Task BuyAsync(TestCard card)
    {
        await OrderAsync();
        await ClickAsync("Pay $18.00");
        await PayAsync(card);
    }

    private protected async Task SaveCardAsync(TestCard card)
    {
        await OpenAsync("/cards");
        await ClickAsync("Add a card");
        await ClickAsync("Enter your card");
        await PayAsync(card);
        await SeesAsync("Card saved");
    }

    private protected async Task SignInAsync()
    {
        await OpenAsync("/back-office");
        await Page.GetByLabel("Passcode").FillAsync(StoreHost.Passcode);
        await ClickAsync("Sign in");
        await SeesAsync("All orders");
    }

    private protected Task<Order> OrderOfAsync(string id) => Host.OrderAsync(id);
}
