using AccruPay.Emulator;
using Microsoft.Playwright;

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
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Pay $18.00 with the saved card" }).DblClickAsync();

        await ReloadUntilPaidAsync();
        Emulator.Ledger.Entries.Count(entry => entry.Kind == LedgerEntryKind.Charged).Should().Be(1);
        (await Host.FulfilmentsAsync()).Should().ContainSingle();
    }

    private protected override BrowserNewContextOptions Profile() => new() { JavaScriptEnabled = false };

    /// <summary>The second click may show the page while the first one's charge is still under way.</summary>
    private async Task ReloadUntilPaidAsync()
    {
        var id = OrderId;
        await Support.Eventually.HoldsAsync(() => Emulator.Ledger.TimesCharged($"{id}-1") == 1);
        await Support.Eventually.HoldsAsync(async () => (await OrderOfAsync(id)).Status == global::Store.Orders.OrderStatus.Completed);
        await OpenAsync($"/orders/{id}");
        await SeesAsync("Paid. Thank you!");
    }
}
