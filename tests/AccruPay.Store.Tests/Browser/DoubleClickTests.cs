using AccruPay.Emulator;
using AccruPay.Store.Tests.Support;
using Microsoft.Playwright;
using Store.Orders;
using static Microsoft.Playwright.Assertions;

namespace AccruPay.Store.Tests.Browser;

/// <summary>Without script nothing holds a second click back: what keeps it from charging twice is the server.</summary>
public sealed class DoubleClickTests(BrowserFixture fixture) : BrowserTests(fixture)
{
    [Fact]
    public async Task On_pay_starts_one_session_and_charges_once()
    {
        await OrderAsync();
        var id = OrderId;
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Pay $18.00", Exact = true }).DblClickAsync();
        await Page.Locator("input[value=Approved]").CheckAsync();
        await Page.Locator("button[value=pay]").DblClickAsync();

        await SeesAsync("Paid. Thank you!");
        Emulator.Ledger.SessionsStarted($"{id}-1").Should().Be(1);
        Emulator.Ledger.Entries.Count(entry => entry.Kind == LedgerEntryKind.Charged).Should().Be(1);
        (await Host.FulfilmentsAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task On_a_saved_card_charges_once()
    {
        await SaveCardAsync(TestCards.Approved);
        await OrderAsync();
        var id = OrderId;
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Pay $18.00 with the saved card" }).DblClickAsync();

        await IsPaidAsync(id);
        Emulator.Ledger.Entries.Count(entry => entry.Kind == LedgerEntryKind.Charged).Should().Be(1);
        (await Host.FulfilmentsAsync()).Should().ContainSingle();
    }

    private protected override BrowserNewContextOptions Profile() => new() { JavaScriptEnabled = false };

    /// <summary>The second click may lead to the page while the first one's charge is still under way: another tab shows how it ended.</summary>
    private async Task IsPaidAsync(string id)
    {
        await Eventually.HoldsAsync(async () => (await OrderOfAsync(id)).Status == OrderStatus.Completed);
        var tab = await Page.Context.NewPageAsync();
        await tab.GotoAsync(new Uri(Host.Address, $"/orders/{id}").AbsoluteUri);
        await Expect(tab.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Paid. Thank you!" })).ToBeVisibleAsync();
    }
}
