using AccruPay.Emulator;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccruPay.Store.Tests.Browser;

public sealed class BackOfficeTests(BrowserFixture fixture) : BrowserTests(fixture)
{
    [Fact]
    public async Task A_stay_is_held_and_charged_in_part_when_the_guest_leaves()
    {
        await BookAsync();
        await Page.GetByLabel("Amount in USD, at most $240.00").FillAsync("180.00");
        await ClickAsync("Charge this amount");

        await ReadsAsync("Charge of the stay");
        await Expect(Page.GetByText("Charged", new PageGetByTextOptions { Exact = true })).ToBeVisibleAsync();
        Emulator.Ledger.Summary($"{OrderId}-1").Should().Match<LedgerSummary>(ledger => ledger.TotalCaptured == 18_000 && ledger.TotalReleased == 6_000);
    }

    [Fact]
    public async Task A_stay_is_called_off_and_the_hold_released()
    {
        await BookAsync();
        await ClickAsync("Release the hold");

        await Expect(Page.GetByText("Released", new PageGetByTextOptions { Exact = true })).ToBeVisibleAsync();
        Emulator.Ledger.Summary($"{OrderId}-1").Should().Match<LedgerSummary>(ledger => ledger.OpenHold == 0 && ledger.Balance == 0);
    }

    [Fact]
    public async Task Staff_refund_a_part_and_then_the_rest()
    {
        await BuyAsync(TestCards.Approved);
        await SeesAsync("Paid. Thank you!");
        await SignInAsync();
        await Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Harbour mug" }).ClickAsync();
        await Page.GetByLabel("Amount in USD, at most $18.00").FillAsync("5.25");
        await ClickAsync("Refund this amount");
        await ClickAsync("Refund $12.75");

        await Expect(Page.GetByText("Done", new PageGetByTextOptions { Exact = true })).ToHaveCountAsync(2);
        Emulator.Ledger.Summary($"{OrderId}-1").Should().Match<LedgerSummary>(ledger => ledger.TimesRefunded == 2 && ledger.Balance == 0);

        await Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Transactions" }).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Cell, new PageGetByRoleOptions { Name = "REFUND" })).ToHaveCountAsync(2);
    }

    private async Task BookAsync()
    {
        await OrderAsync("A night by the sea", "Book");
        await ClickAsync("Reserve with $240.00");
        await PayAsync(TestCards.Approved);
        await SeesAsync("Reserved");
        await SignInAsync();
        await Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "A night by the sea" }).ClickAsync();
    }
}
