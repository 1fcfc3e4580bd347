using System.Numerics;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.Money;

public sealed class TransactionSyncTests : MoneyTests
{
    [Fact]
    public async Task A_dispute_shows_to_a_sync_only_as_a_time_and_a_chargeback()
    {
        var payment = await PaidAsync("order-1");
        Box.Clock.Advance(TimeSpan.FromDays(20));
        Emulator.Provider.Dispute(payment).DisputedAt.Should().BeNull();
        Ledger.Summary("order-1").TotalTakenBack.Should().Be(10000);
        Ledger.Summary("order-1").Balance.Should().Be(0);
        Box.Clock.Advance(TimeSpan.FromDays(5));
        (await GetAsync(payment))["disputedAt"].Should().BeEmpty("nobody synced");
        (await GetAsync(payment)).Field.GetProperty("transactionsRelated").GetArrayLength().Should().Be(0);

        var synced = await SyncAsync(payment);
        synced["disputedAt"].Should().Be("2030-02-20T23:50:00.123Z");
        synced["status"].Should().Be("SUCCEEDED", "the API has no status for a dispute");
        synced["providerLastSyncedAt"].Should().Be("2030-02-25T23:50:00.123Z");
        var chargeback = Emulator.Transactions.Find(synced.Field.GetProperty("transactionsRelated")[0].GetProperty("id").GetString()!)!;
        chargeback.Action.Should().Be(EmulatedTransactionAction.Chargeback);
        chargeback.Amount.Should().Be(new BigInteger(10000));
        chargeback.RelatedTransactionId.Should().Be(payment);
        chargeback.ProviderRelatedCode.Should().Be(synced["providerCode"]);
        (await GetAsync(payment))["disputedAt"].Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_sync_again_reveals_nothing_twice()
    {
        var payment = await PaidAsync("order-1");
        Emulator.Provider.Dispute(payment);
        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => SyncAsync(payment))));
        (await GetAsync(payment)).Field.GetProperty("transactionsRelated").GetArrayLength().Should().Be(1);
        Ledger.Summary("order-1").TotalTakenBack.Should().Be(10000);
    }

    [Fact]
    public async Task A_dispute_takes_what_was_not_refunded_and_is_made_once()
    {
        var payment = await PaidAsync("order-1");
        await RefundAsync(payment, "4000");
        Emulator.Provider.Dispute(payment);
        Ledger.Summary("order-1").TotalTakenBack.Should().Be(6000);
        var again = () => Emulator.Provider.Dispute(payment);
        again.Should().Throw<InvalidOperationException>().WithMessage($"*{payment}*");
    }

    [Fact]
    public async Task A_capture_is_disputed_like_a_payment()
    {
        var settle = TransactionOf(await SettleAsync(await HeldAsync("order-1"), "6000")).GetProperty("id").GetString()!;
        Emulator.Provider.Dispute(settle);
        (await SyncAsync(settle))["disputedAt"].Should().NotBeEmpty();
        Ledger.SummaryOfTransaction(settle).Balance.Should().Be(0);
    }

    [Fact]
    public async Task Only_money_that_was_taken_is_disputed_or_returned()
    {
        var hold = await HeldAsync("order-1");
        var payment = await PaidAsync("order-2");
        FluentActions.Invoking(() => Emulator.Provider.Dispute(hold)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => Emulator.Provider.ReturnDebit(payment)).Should().Throw<InvalidOperationException>("a card is no debit");
        FluentActions.Invoking(() => Emulator.Provider.CompletePending(payment, true)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => Emulator.Provider.Dispute("nothing")).Should().Throw<ArgumentException>().WithParameterName("transactionId");
        FluentActions.Invoking(() => Emulator.Provider.ReturnDebit(payment, " ")).Should().Throw<ArgumentException>().WithParameterName("reason");
    }

    [Fact]
    public async Task A_settled_debit_that_is_returned_shows_to_a_sync_only()
    {
        var debit = await DebitAsync(TestBankAccounts.Settles, "order-1");
        Box.Clock.Advance(TimeSpan.FromDays(3));
        Emulator.Provider.ReturnDebit(debit["id"], "R29 Corporate customer advises not authorized");
        (await GetAsync(debit["id"]))["status"].Should().Be("SUCCEEDED");
        (await RefundAsync(debit["id"], "1")).Code.Should().Be("@emulated/not-refundable", "the provider has no money to refund");

        var synced = await SyncAsync(debit["id"]);
        synced["status"].Should().Be("FAILED");
        synced["failedAt"].Should().NotBeEmpty();
        synced["providerError"].Should().Be("R29 Corporate customer advises not authorized");
        Ledger.Summary("order-1").Balance.Should().Be(0);
    }

    [Fact]
    public async Task A_sync_asks_the_account_that_it_names()
    {
        var nuvei = await PaidAsync("order-1", Nuvei);
        var stripe = await PaidAsync("order-1", Stripe);
        (await SyncAsync(nuvei, Stripe)).Code.Should().Be("@emulated/not-found");
        (await Box.Client.SendAsync(MoneyDocuments.Sync, new { code = "order-1", account = Nuvei.Id }))["id"].Should().Be(nuvei);
        (await Box.Client.SendAsync(MoneyDocuments.Sync, new { code = "order-1", account = Stripe.Id }))["id"].Should().Be(stripe);
        (await Box.Client.SendAsync(MoneyDocuments.Sync, new { account = Nuvei.Id })).Code.Should().Be("@emulated/identifier-missing");
    }

    [Fact]
    public async Task By_setting_a_decision_of_the_provider_shows_to_a_sync_only()
    {
        Emulator.Settings.PendingOutcome = PendingOutcomeBehavior.SeenBySync;
        var debit = await DebitAsync(TestBankAccounts.Undecided, "order-1");
        Emulator.Provider.CompletePending(debit["id"], true).Status.Should().Be(EmulatedTransactionStatus.Pending);
        Ledger.TimesCharged("order-1").Should().Be(1);
        var authorizationCode = (await SyncAsync(debit["id"]))["providerAuthorizationCode"];
        authorizationCode.Should().NotBeEmpty().And.Be((await GetAsync(debit["id"]))["providerAuthorizationCode"]);
        (await GetAsync(debit["id"]))["status"].Should().Be("SUCCEEDED");
    }

    [Fact]
    public async Task A_charge_that_the_service_lost_is_nowhere_until_a_sync_by_its_code()
    {
        var card = await StoreAsync();
        var unseen = Emulator.Provider.ChargeUnseen(card.Id, "order-1", 2500);
        Ledger.TimesCharged("order-1").Should().Be(1);
        Box.Clock.Advance(TimeSpan.FromHours(1));

        (await Box.Client.SendAsync("{ merchantApiTransactions(merchantInternalTransactionCode: \"order-1\") { totalCount } }"))["totalCount"].Should().Be("0");
        (await GetAsync(unseen.Id)).Code.Should().Be("@emulated/not-found");
        Emulator.Settings.DuplicateCode = DuplicateCodeBehavior.ReturnExisting;
        (await ChargeAsync(card, "order-1")).Code.Should().Be("@emulated/transaction-code-used", "there is nothing to return");

        var synced = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() =>
            Box.Client.SendAsync(MoneyDocuments.Sync, new { code = "order-1", account = Nuvei.Id }))));
        synced.Select(answer => answer["id"]).Should().OnlyContain(id => id == unseen.Id);
        synced[0]["status"].Should().Be("SUCCEEDED");
        synced[0]["amount"].Should().Be("2500");
        synced[0]["succeededAt"].Should().Be("2030-01-31T23:50:00.123Z");
        (await Box.Client.SendAsync("{ merchantApiTransactions(merchantInternalTransactionCode: \"order-1\") { totalCount } }"))["totalCount"].Should().Be("1");
        (await ChargeAsync(card, "order-1"))["id"].Should().Be(unseen.Id);
        Ledger.TimesCharged("order-1").Should().Be(1);
    }

    [Fact]
    public async Task A_charge_that_the_service_lost_is_found_by_its_providers_code_at_its_account_only()
    {
        var unseen = Emulator.Provider.ChargeUnseen((await StoreAsync()).Id, "order-1", 1);
        const string SyncByProviderCode =
            "mutation S($account: String!, $providerCode: String) { merchantApiTransactionSyncOne(merchantTransactionProviderId: $account, providerCode: $providerCode) { id } }";
        (await Box.Client.SendAsync(SyncByProviderCode, new { providerCode = unseen.ProviderCode, account = Stripe.Id })).Code.Should().Be("@emulated/not-found");
        (await Box.Client.SendAsync(SyncByProviderCode, new { providerCode = unseen.ProviderCode, account = Nuvei.Id }))["id"].Should().Be(unseen.Id);
    }

    [Fact]
    public async Task A_lost_charge_needs_a_card_a_free_code_and_a_real_amount()
    {
        var card = (await StoreAsync()).Id;
        await PaidAsync("order-1", Nuvei);
        FluentActions.Invoking(() => Emulator.Provider.ChargeUnseen(card, "order-1", 1)).Should().Throw<InvalidOperationException>().WithMessage("*order-1*");
        FluentActions.Invoking(() => Emulator.Provider.ChargeUnseen(card, " ", 1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Emulator.Provider.ChargeUnseen(card, "order-2", 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("amount");
        FluentActions.Invoking(() => Emulator.Provider.ChargeUnseen(card, "order-2", 1, "GBP")).Should().Throw<ArgumentException>().WithParameterName("currency");
        FluentActions.Invoking(() => Emulator.Provider.ChargeUnseen("nothing", "order-2", 1)).Should().Throw<ArgumentException>().WithParameterName("paymentMethodId");
    }
}
