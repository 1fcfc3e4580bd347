using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.Money;

public sealed class AchTests : MoneyTests
{
    [Fact]
    public async Task A_debit_is_pending_for_a_day_then_at_the_bank_and_settles_after_three()
    {
        var debit = await DebitAsync(TestBankAccounts.Settles, "order-1");
        debit["status"].Should().Be("PENDING");
        debit["paymentMethodType"].Should().Be("ACH");
        Ledger.Summary("order-1").TimesDebitInitiated.Should().Be(1);

        await AfterAsync(debit, TimeSpan.FromDays(1) - TimeSpan.FromTicks(1), "PENDING");
        await AfterAsync(debit, TimeSpan.FromTicks(1), "STARTED");
        await AfterAsync(debit, TimeSpan.FromDays(2) - TimeSpan.FromTicks(1), "STARTED");
        Ledger.TimesCharged("order-1").Should().Be(0);

        await AfterAsync(debit, TimeSpan.FromTicks(1), "SUCCEEDED");
        (await GetAsync(debit["id"]))["succeededAt"].Should().Be("2030-02-03T23:50:00.123Z");
        Ledger.TimesCharged("order-1").Should().Be(1);
    }

    [Fact]
    public async Task The_money_moves_at_its_time_whoever_looks_and_whenever()
    {
        await DebitAsync(TestBankAccounts.Settles, "order-1");
        Box.Clock.Advance(TimeSpan.FromDays(100));
        Ledger.EntriesOf("order-1")[^1].At.Should().Be(Box.Start.AddDays(3));
        Ledger.TotalCharged("order-1").Should().Be(10000);
        Emulator.Transactions.Of(Emulator.Merchant).Single().Status.Should().Be(EmulatedTransactionStatus.Succeeded);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_look_at_the_records_alone_sees_what_is_due(bool all)
    {
        var debit = await DebitAsync(TestBankAccounts.Settles, "order-1");
        Box.Clock.Advance(TimeSpan.FromDays(3));
        var seen = all ? Emulator.Transactions.Of(Emulator.Merchant).Single() : Emulator.Transactions.Find(debit["id"])!;
        seen.Status.Should().Be(EmulatedTransactionStatus.Succeeded);
    }

    [Theory]
    [InlineData(nameof(TestBankAccounts.InsufficientFunds), "R01 Insufficient funds")]
    [InlineData(nameof(TestBankAccounts.AccountClosed), "R02 Account closed")]
    public async Task A_debit_that_the_bank_returns_fails_after_two_days_and_moves_no_money(string account, string error)
    {
        var debit = await DebitAsync(TestBankAccounts.All.Single(bank => bank.Name == account), "order-1");
        await AfterAsync(debit, TimeSpan.FromDays(2) - TimeSpan.FromTicks(1), "STARTED");
        await AfterAsync(debit, TimeSpan.FromTicks(1), "FAILED");
        (await GetAsync(debit["id"]))["providerError"].Should().Be(error);
        await AfterAsync(debit, TimeSpan.FromDays(30), "FAILED");
        Ledger.Summary("order-1").TotalCharged.Should().Be(0);
        Ledger.EntriesOf("order-1")[^1].Kind.Should().Be(LedgerEntryKind.Declined);
    }

    [Fact]
    public async Task A_debit_that_is_not_authorized_is_declined_at_once()
    {
        var debit = await DebitAsync(TestBankAccounts.Refused, "order-1");
        debit["status"].Should().Be("DECLINED");
        Box.Clock.Advance(TimeSpan.FromDays(30));
        Ledger.EntriesOf("order-1").Select(entry => entry.Kind).Should().Equal(LedgerEntryKind.Declined);
    }

    [Fact]
    public async Task A_debit_that_comes_back_late_shows_it_to_a_sync_only()
    {
        var debit = await DebitAsync(TestBankAccounts.ReturnedLate, "order-1");
        Box.Clock.Advance(TimeSpan.FromDays(10));
        (await GetAsync(debit["id"]))["status"].Should().Be("SUCCEEDED");
        Ledger.Summary("order-1").Balance.Should().Be(0, "the bank has taken the money back");
        Ledger.Summary("order-1").TotalTakenBack.Should().Be(10000);

        var synced = await SyncAsync(debit["id"]);
        synced["status"].Should().Be("FAILED");
        synced["providerError"].Should().StartWith("R10");
        (await GetAsync(debit["id"]))["status"].Should().Be("FAILED");
    }

    [Fact]
    public async Task An_undecided_debit_waits_until_the_provider_decides()
    {
        var debit = await DebitAsync(TestBankAccounts.Undecided, "order-1");
        await AfterAsync(debit, TimeSpan.FromDays(365), "STARTED");
        Emulator.Provider.CompletePending(debit["id"], false);
        (await GetAsync(debit["id"]))["status"].Should().Be("FAILED");
    }

    [Fact]
    public async Task A_debit_that_was_decided_by_hand_is_not_decided_again_by_the_clock()
    {
        var debit = await DebitAsync(TestBankAccounts.InsufficientFunds, "order-1");
        Emulator.Provider.CompletePending(debit["id"], true);
        await AfterAsync(debit, TimeSpan.FromDays(30), "SUCCEEDED");
        Ledger.TimesCharged("order-1").Should().Be(1);
    }

    [Fact]
    public async Task By_setting_the_outcome_shows_to_a_sync_only()
    {
        Emulator.Settings.PendingOutcome = PendingOutcomeBehavior.SeenBySync;
        var debit = await DebitAsync(TestBankAccounts.Settles, "order-1", "customer-1", store: true);
        await AfterAsync(debit, TimeSpan.FromDays(3), "PENDING");
        Ledger.TimesCharged("order-1").Should().Be(1, "the money moved");
        Emulator.PaymentMethods.Of(Emulator.Merchant).Should().BeEmpty();

        var synced = await SyncAsync(debit["id"]);
        synced["status"].Should().Be("SUCCEEDED");
        synced["providerLastSyncedAt"].Should().Be("2030-02-03T23:50:00.123Z");
        synced["paymentMethodId"].Should().NotBeEmpty();
        await SyncAsync(debit["id"]);
        Emulator.PaymentMethods.Of(Emulator.Merchant).Should().ContainSingle("a sync again stores nothing again");
        Ledger.TimesCharged("order-1").Should().Be(1);
    }

    [Fact]
    public async Task Stripe_takes_no_ACH()
    {
        (await DebitAsync(TestBankAccounts.Settles, "order-1", account: Stripe)).Code.Should().Be("@emulated/ach-not-supported");
        Ledger.EntriesOf("order-1").Should().BeEmpty();
    }

    [Fact]
    public async Task The_account_is_stored_when_the_debit_settles_and_can_be_debited_again()
    {
        var debit = await DebitAsync(TestBankAccounts.InsufficientFunds, "order-1", "customer-1", store: true);
        Emulator.Provider.CompletePending(debit["id"], true);
        var method = Emulator.PaymentMethods.Of(Emulator.Merchant).Single();
        method.Type.Should().Be(EmulatedPaymentMethodType.Ach);
        method.ExpiresAt.Should().BeNull();
        method.IsDefault.Should().BeTrue();
        Ledger.TimesStored("order-1").Should().Be(1);
        var info = (await Box.Client.SendAsync(MoneyDocuments.GetMethod, new { id = method.Id })).Field.GetProperty("paymentMethodInfo");
        info.GetProperty("accountNumber").GetString().Should().Be(TestBankAccounts.InsufficientFunds.AccountNumber);
        info.GetProperty("secCode").GetString().Should().Be("WEB");

        var again = await ChargeAsync(method, "order-2");
        again["status"].Should().Be("PENDING");
        await AfterAsync(again, TimeSpan.FromDays(2), "FAILED");
        Ledger.TimesCharged("order-2").Should().Be(0);
    }

    [Fact]
    public async Task Storing_needs_a_customer_and_the_account_must_not_be_blank()
    {
        (await DebitAsync(TestBankAccounts.Settles, "order-1", store: true)).Code.Should().Be("@emulated/customer-required");
        var data = Box.Order("order-1");
        data["ach"] = new { accountNumber = " ", routingNumber = TestBankAccounts.RoutingNumber };
        (await Box.Client.SendAsync(MoneyDocuments.Ach, new { data })).Code.Should().Be("@emulated/ach-account-blank");
        (await DebitAsync(TestBankAccounts.Settles, "order-1")).Code.Should().BeNull("the code stayed free");
    }

    [Fact]
    public async Task A_used_code_is_rejected_or_returns_the_debit_that_holds_it()
    {
        var first = await DebitAsync(TestBankAccounts.Settles, "order-1");
        (await DebitAsync(TestBankAccounts.Settles, "order-1")).Code.Should().Be("@emulated/transaction-code-used");
        Emulator.Settings.DuplicateCode = DuplicateCodeBehavior.ReturnExisting;
        (await DebitAsync(TestBankAccounts.Settles, "order-1"))["id"].Should().Be(first["id"]);
        Ledger.Summary("order-1").TimesDebitInitiated.Should().Be(1);
        Box.Clock.Advance(TimeSpan.FromDays(3));
        Ledger.TimesCharged("order-1").Should().Be(1);
    }

    private async Task AfterAsync(RawAnswer debit, TimeSpan time, string status)
    {
        Box.Clock.Advance(time);
        (await GetAsync(debit["id"]))["status"].Should().Be(status);
    }
}
