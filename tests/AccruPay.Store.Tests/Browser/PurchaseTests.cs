using AccruPay.Emulator;
using AccruPay.Store.Tests.Support;
using Microsoft.Playwright;
using Store.Orders;

namespace AccruPay.Store.Tests.Browser;

public sealed class PurchaseTests(BrowserFixture fixture) : BrowserTests(fixture)
{
    [Fact]
    public async Task A_visitor_buys_pays_and_comes_back_to_a_paid_order()
    {
        await BuyAsync(TestCards.Approved);

        await SeesAsync("Paid. Thank you!");
        Emulator.Ledger.TotalCharged($"{OrderId}-1").Should().Be(1_800);
        (await Host.FulfilmentsAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task A_declined_visitor_tries_again_and_pays()
    {
        await BuyAsync(TestCards.Declined);
        await SeesAsync("Not paid");
        await ReadsAsync("Your card was declined.");

        await ClickAsync("Try again at the checkout");
        await PayAsync(TestCards.Approved);

        await SeesAsync("Paid. Thank you!");
        Emulator.Ledger.TimesCharged($"{OrderId}-1").Should().Be(0);
        Emulator.Ledger.TimesCharged($"{OrderId}-2").Should().Be(1);
    }

    [Fact]
    public async Task A_visitor_who_calls_it_off_owes_nothing()
    {
        await OrderAsync();
        await ClickAsync("Pay $18.00");
        await ClickAsync("Cancel");

        await SeesAsync("Not paid");
        await ReadsAsync("You called it off at the checkout.");
    }

    [Fact]
    public async Task A_visitor_who_closes_the_browser_after_paying_loses_nothing()
    {
        await OrderAsync();
        var id = OrderId;
        await ClickAsync("Pay $18.00");
        await Page.GotoAsync(new Uri(Page.Url).GetLeftPart(UriPartial.Path));
        await PayAsync(TestCards.Approved);
        await SeesAsync("Payment approved");
        await Page.CloseAsync();
        (await OrderOfAsync(id)).Status.Should().Be(OrderStatus.Open);

        var interval = new global::Store.StoreOptions().CheckInterval;
        await Eventually.HoldsAsync(
            async () => (await OrderOfAsync(id)).Status == OrderStatus.Completed, () => Host.Clock.Advance(interval));

        (await Host.FulfilmentsAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task A_forged_callback_shows_that_nothing_is_paid()
    {
        await OrderAsync();
        var id = OrderId;
        await ClickAsync("Pay $18.00");
        await Page.Locator("button[value=pay]").WaitForAsync();

        await OpenAsync($"/orders/{id}/return?status=SUCCEEDED&transactionStatus=paid");

        await SeesAsync("Waiting for the payment service");
        (await Host.FulfilmentsAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_visitor_who_comes_too_late_pays_in_a_new_session_with_a_new_code()
    {
        await OrderAsync();
        var id = OrderId;
        await ClickAsync("Pay $18.00");
        await Page.Locator("button[value=pay]").WaitForAsync();
        Host.Clock.Advance(TimeSpan.FromMinutes(21));
        await Page.Locator("button[value=pay]").ClickAsync();
        await SeesAsync("Not paid");
        await ReadsAsync("The time to pay at the checkout ran out.");

        await ClickAsync("Try again at the checkout");
        await PayAsync(TestCards.Approved);

        await SeesAsync("Paid. Thank you!");
        Emulator.Ledger.TimesCharged($"{id}-1").Should().Be(0);
        Emulator.Ledger.TimesCharged($"{id}-2").Should().Be(1);
    }

    [Fact]
    public async Task When_the_service_is_down_the_page_says_so_and_it_works_afterwards()
    {
        await OrderAsync();
        var address = Page.Url;
        Emulator.Faults.Enqueue(Fault.Refuse);
        await ClickAsync("Pay $18.00");
        await SeesAsync("Payment is not available right now");
        await ReadsAsync("nothing is lost");

        await Page.GotoAsync(address);
        await ClickAsync("Pay $18.00");
        await Page.Locator("input[value=Approved]").CheckAsync();
        Emulator.Faults.Enqueue(Fault.ServerError());
        await Page.Locator("button[value=pay]").ClickAsync();
        await SeesAsync("Payment is not available right now");

        await Page.GotoAsync(address);
        await ClickAsync("Ask again now");
        await SeesAsync("Paid. Thank you!");
        Emulator.Ledger.TimesCharged($"{OrderId}-1").Should().Be(1);
    }

    [Fact]
    public async Task A_visitor_sees_that_the_bank_has_not_decided_and_then_that_it_has()
    {
        await OrderAsync();
        var address = Page.Url;
        await ClickAsync("Pay $18.00");
        await PayAsync(TestCards.Pending);
        await Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Return to Quayside" }).ClickAsync();
        await SeesAsync("Waiting for the payment service");

        Emulator.Customer.CompletePending((await OrderOfAsync(new Uri(address).Segments[^1])).SessionId!, succeeded: true);
        await ClickAsync("Ask again now");

        await SeesAsync("Paid. Thank you!");
    }

    [Fact]
    public async Task A_visitor_saves_a_card_and_pays_with_it()
    {
        await SaveCardAsync(TestCards.Approved);
        await OrderAsync("Linen notebook");
        await Page.GetByLabel("Visa ending in 0961").CheckAsync();
        await ClickAsync("Pay €12.50 with the saved card");

        await SeesAsync("Paid. Thank you!");
        Emulator.Ledger.Entries.Should().ContainSingle(entry => entry.Kind == LedgerEntryKind.Charged)
            .Which.Should().Match<LedgerEntry>(charge => charge.Amount == 1_250 && charge.Currency == "EUR");
    }
}
