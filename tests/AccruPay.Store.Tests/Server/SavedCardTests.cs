using System.Net;
using AccruPay.Emulator;
using AccruPay.Store.Tests.Support;
using Store.Orders;

namespace AccruPay.Store.Tests.Server;

public sealed class SavedCardTests : StoreTests
{
    private const string Charge = "merchantApiServerPaymentMethodTransactionCreate";
    private const string Lookup = "merchantApiTransactions";

    private static readonly TimeSpan LongAfter = TimeSpan.FromMinutes(11);

    [Fact]
    public async Task A_saved_card_is_charged()
    {
        var (id, card) = await NewAsync(TestCards.Approved);
        await Shopper.ChargeAsync(id, card);

        (await Host.OrderAsync(id)).Status.Should().Be(OrderStatus.Completed);
        Emulator.Ledger.TotalCharged($"{id}-1").Should().Be(1_800);
        (await Host.FulfilmentsAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task Saving_a_card_charges_nothing_and_fulfils_nothing()
    {
        await Shopper.SaveCardAsync(TestCards.Approved);

        (await Shopper.ReadAsync("/cards")).Should().Contain("Visa ending in 0961");
        Emulator.Ledger.Entries.Should().NotContain(entry => entry.Kind == LedgerEntryKind.Charged);
        (await Host.FulfilmentsAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Requests_that_charge_at_once_charge_once()
    {
        var (id, card) = await NewAsync(TestCards.Approved);
        var token = await Shopper.TokenOfAsync($"/orders/{id}");

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Shopper.PostWithTokenAsync($"/orders/{id}/charge", token, Shopper.CardField(card))));

        Emulator.Ledger.Entries.Count(entry => entry.Kind == LedgerEntryKind.Charged).Should().Be(1);
        (await Host.FulfilmentsAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task A_declined_charge_fails_the_attempt_and_the_next_one_has_another_code()
    {
        var (id, card) = await NewAsync(TestCards.DeclinedWhenCharged);
        await Shopper.ChargeAsync(id, card);
        (await Host.OrderAsync(id)).Status.Should().Be(OrderStatus.AttemptFailed);

        await Shopper.PayAsync(id, TestCards.Approved);
        await Shopper.ReturnAsync(id);

        Emulator.Ledger.TimesCharged($"{id}-1").Should().Be(0);
        Emulator.Ledger.TimesCharged($"{id}-2").Should().Be(1);
    }

    [Fact]
    public async Task A_charge_whose_answer_and_lookup_are_lost_is_found_later_and_never_sent_again()
    {
        var (id, card) = await NewAsync(TestCards.Approved);
        LoseTheAnswer();
        await Shopper.ChargeAsync(id, card);
        (await Host.OrderAsync(id)).Status.Should().Be(OrderStatus.Charging);
        (await Shopper.ReadAsync($"/orders/{id}")).Should().Contain("Please do not pay again").And.NotContain($"/orders/{id}/charge").And.NotContain($"/orders/{id}/checkout");

        await Shopper.ChargeAsync(id, card);
        await Shopper.PostAsync($"/orders/{id}/checkout", "/cards");
        await Host.CheckOpenOrdersAsync();

        (await Host.OrderAsync(id)).Status.Should().Be(OrderStatus.Completed);
        Emulator.Ledger.Entries.Count(entry => entry.Kind == LedgerEntryKind.Charged).Should().Be(1);
        (await Host.FulfilmentsAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task A_charge_that_was_under_way_when_the_store_stopped_is_found_after_the_restart()
    {
        var (id, card) = await NewAsync(TestCards.Approved);
        LoseTheAnswer();
        await Shopper.ChargeAsync(id, card);

        await Host.RestartAsync();
        await Host.CheckOpenOrdersAsync();

        (await Host.OrderAsync(id)).Status.Should().Be(OrderStatus.Completed);
        (await Host.FulfilmentsAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task A_charge_without_any_trace_waits_for_staff_and_only_then_another_one_may_be_tried()
    {
        var (id, card) = await NewAsync(TestCards.Approved);
        Emulator.Faults.Enqueue(Fault.DropBeforeCommit, Charge);
        await Shopper.ChargeAsync(id, card);
        await Shopper.SignInAsync();
        await DismissAsync(id);
        (await Host.OrderAsync(id)).Status.Should().Be(OrderStatus.Charging, "the request may still be under way");

        Host.Clock.Advance(LongAfter);
        await DismissAsync(id);
        (await Host.OrderAsync(id)).Status.Should().Be(OrderStatus.AttemptFailed);

        await Shopper.ChargeAsync(id, card);
        Emulator.Ledger.TimesCharged($"{id}-1").Should().Be(0);
        Emulator.Ledger.TimesCharged($"{id}-2").Should().Be(1);
    }

    [Fact]
    public async Task Staff_cannot_dismiss_what_did_happen()
    {
        var (id, card) = await NewAsync(TestCards.Approved);
        LoseTheAnswer();
        await Shopper.ChargeAsync(id, card);
        await Shopper.SignInAsync();
        Host.Clock.Advance(LongAfter);

        await DismissAsync(id);

        (await Host.OrderAsync(id)).Status.Should().Be(OrderStatus.Completed);
    }

    [Fact]
    public async Task A_visitor_who_leaves_does_not_cut_the_charge_off()
    {
        var (id, card) = await NewAsync(TestCards.Approved);
        Emulator.Faults.Enqueue(Fault.DelayBeforeCommit(TimeSpan.FromSeconds(30)), Charge);
        using var leaving = new CancellationTokenSource();
        var visit = Shopper.ChargeAndLeaveAsync(id, card, leaving.Token);
        await Eventually.HoldsAsync(() => Emulator.Faults.Waiting == 0);
        await leaving.CancelAsync();
        await FluentActions.Awaiting(() => visit).Should().ThrowAsync<OperationCanceledException>();

        await Eventually.HoldsAsync(async () => (await Host.OrderAsync(id)).Status == OrderStatus.Completed, () => Host.Clock.Advance(TimeSpan.FromSeconds(31)));

        Emulator.Ledger.TimesCharged($"{id}-1").Should().Be(1);
    }

    [Fact]
    public async Task A_charge_that_the_network_delivers_twice_charges_once_and_is_found()
    {
        var (id, card) = await NewAsync(TestCards.Approved);
        Emulator.Faults.Enqueue(Fault.DuplicateDelivery, Charge);
        await Shopper.ChargeAsync(id, card);

        await Host.CheckOpenOrdersAsync();

        (await Host.OrderAsync(id)).Status.Should().Be(OrderStatus.Completed);
        Emulator.Ledger.Entries.Count(entry => entry.Kind == LedgerEntryKind.Charged).Should().Be(1);
    }

    [Fact]
    public async Task A_code_that_another_charge_holds_is_not_taken_for_nothing_sent()
    {
        var (id, card) = await NewAsync(TestCards.Approved);
        var other = new ChargePaymentMethodRequest
        {
            Provider = ProviderSelector.Account(Emulator.Merchant.DefaultAccount!.Id),
            PaymentMethodId = card,
            Amount = 100,
            Currency = Currency.Usd,
            MerchantInternalTransactionCode = $"{id}-1",
            Billing = (await Host.OrderAsync(id)).Buyer.ToBilling(),
        };
        await Host.Of<AccruPayClient>().Transactions.Payments.ChargeAsync(other, TestContext.Current.CancellationToken);

        await Shopper.ChargeAsync(id, card);
        (await Host.OrderAsync(id)).Status.Should().Be(OrderStatus.Charging);
        await Host.CheckOpenOrdersAsync();

        (await Host.OrderAsync(id)).Status.Should().Be(OrderStatus.NeedsAttention);
        Emulator.Ledger.Entries.Count(entry => entry.Kind == LedgerEntryKind.Charged).Should().Be(1);
    }

    [Fact]
    public async Task Nobody_pays_with_anothers_card()
    {
        var (_, card) = await NewAsync(TestCards.Approved);
        using var other = new Shopper(Host);
        var id = await other.OrderAsync();

        (await other.ChargeAsync(id, card)).StatusCode.Should().Be(HttpStatusCode.NotFound);
        Emulator.Ledger.Entries.Should().NotContain(entry => entry.Kind == LedgerEntryKind.Charged);
    }

    [Fact]
    public async Task While_a_session_is_open_a_saved_card_is_not_charged_as_well()
    {
        var (id, card) = await NewAsync(TestCards.Approved);
        await Shopper.GoToCheckoutAsync(id);

        await Shopper.ChargeAsync(id, card);

        Emulator.Ledger.Entries.Should().NotContain(entry => entry.Kind == LedgerEntryKind.Charged);
        (await Host.OrderAsync(id)).Status.Should().Be(OrderStatus.Open);
    }

    private async Task<(string OrderId, string CardId)> NewAsync(TestCard card) => (await Shopper.OrderAsync(), await Shopper.SaveCardAsync(card));

    private Task<HttpResponseMessage> DismissAsync(string id) => Shopper.PostAsync($"/back-office/orders/{id}/dismiss", $"/back-office/orders/{id}");

    /// <summary>The charge is carried out; its answer is lost, and so are the lookups of the client and of FindOutAsync.</summary>
    private void LoseTheAnswer()
    {
        Emulator.Faults.Enqueue(Fault.DropAfterCommit, Charge);
        Emulator.Faults.Enqueue(Fault.ServerError(), Lookup);
        Emulator.Faults.Enqueue(Fault.ServerError(), Lookup);
    }
}
