namespace AccruPay.Emulator.Tests.Money;

public sealed class VoidTests : MoneyTests
{
    [Fact]
    public async Task A_card_payment_is_voided_before_it_is_captured()
    {
        var payment = await PaidAsync("order-1");
        Box.Clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromTicks(1));
        var answer = await VoidAsync(payment);

        answer["action"].Should().Be("VOID");
        answer["amount"].Should().Be("10000");
        answer["relatedTransactionId"].Should().Be(payment);
        answer["providerRelatedCode"].Should().Be(Emulator.Transactions.Find(payment)!.ProviderCode);
        var voided = await GetAsync(payment);
        voided["voidedAt"].Should().NotBeEmpty();
        voided["status"].Should().Be("SUCCEEDED", "the API has no status for a void");
        Ledger.Summary("order-1").TotalVoided.Should().Be(10000);
        Ledger.Summary("order-1").Balance.Should().Be(0);
    }

    [Fact]
    public async Task A_day_later_it_is_too_late()
    {
        var payment = await PaidAsync("order-1");
        Box.Clock.Advance(TimeSpan.FromHours(24));
        (await VoidAsync(payment)).Code.Should().Be("@emulated/not-voidable");
        Ledger.Summary("order-1").TimesVoided.Should().Be(0);
    }

    [Fact]
    public async Task A_debit_is_voided_before_it_goes_to_the_bank_and_never_settles()
    {
        var debit = await DebitAsync(TestBankAccounts.Settles, "order-1");
        Box.Clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromTicks(1));
        (await VoidAsync(debit["id"]))["action"].Should().Be("VOID");
        (await GetAsync(debit["id"]))["status"].Should().Be("CANCELED");

        Box.Clock.Advance(TimeSpan.FromDays(30));
        (await GetAsync(debit["id"]))["status"].Should().Be("CANCELED");
        Ledger.Summary("order-1").TimesCanceled.Should().Be(1);
        Ledger.Summary("order-1").TimesVoided.Should().Be(0, "no money had moved");
        Ledger.TimesCharged("order-1").Should().Be(0);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_debit_that_is_at_the_bank_or_settled_is_not_voided(int days)
    {
        var debit = await DebitAsync(TestBankAccounts.Settles, "order-1");
        Box.Clock.Advance(TimeSpan.FromDays(days));
        (await VoidAsync(debit["id"])).Code.Should().Be("@emulated/not-voidable");
    }

    [Fact]
    public async Task A_debit_that_is_at_the_bank_without_the_services_knowing_is_not_voided()
    {
        Emulator.Settings.PendingOutcome = PendingOutcomeBehavior.SeenBySync;
        var debit = await DebitAsync(TestBankAccounts.Settles, "order-1");
        Box.Clock.Advance(TimeSpan.FromDays(1));
        (await GetAsync(debit["id"]))["status"].Should().Be("PENDING");
        (await VoidAsync(debit["id"])).Code.Should().Be("@emulated/not-voidable");
    }

    [Fact]
    public async Task A_payment_is_voided_once_and_refunded_no_more()
    {
        var payment = await PaidAsync("order-1");
        await VoidAsync(payment);
        (await VoidAsync(payment)).Code.Should().Be("@emulated/transaction-voided");
        (await RefundAsync(payment, "1")).Code.Should().Be("@emulated/transaction-voided");
        var dispute = () => Emulator.Provider.Dispute(payment);
        dispute.Should().Throw<InvalidOperationException>();
        Ledger.Summary("order-1").Balance.Should().Be(0);
    }

    [Fact]
    public async Task Of_voids_and_refunds_at_once_the_money_goes_back_once()
    {
        var payment = await PaidAsync("order-1");
        var answers = await Task.WhenAll(Enumerable.Range(0, 32).Select(n => Task.Run(() => n % 2 == 0 ? VoidAsync(payment) : RefundAsync(payment, "10000"))));
        answers.Count(answer => answer.Code is null).Should().Be(1);
        Ledger.Summary("order-1").Balance.Should().Be(0);
    }

    [Fact]
    public async Task What_waits_for_the_bank_can_be_voided_and_is_not_decided_any_more()
    {
        var session = await Box.NewPaymentAsync("order-1");
        var payment = Emulator.Customer.Pay(session, TestCards.Pending);
        (await VoidAsync(payment.Id)).Code.Should().BeNull();
        var decide = () => Emulator.Customer.CompletePending(session, true);
        decide.Should().Throw<InvalidOperationException>();
        Ledger.TimesCharged("order-1").Should().Be(0);
    }

    [Fact]
    public async Task Nothing_else_is_voided()
    {
        (await VoidAsync(await HeldAsync("order-1"))).Code.Should().Be("@emulated/void-of-authorization");
        var payment = await PaidAsync("order-2");
        (await VoidAsync((await RefundAsync(payment, "1"))["id"])).Code.Should().Be("@emulated/not-voidable");
        (await VoidAsync(payment)).Code.Should().Be("@emulated/not-voidable", "a part of it was refunded");
        var declined = Emulator.Customer.Pay(await Box.NewPaymentAsync("order-3"), TestCards.Declined);
        (await VoidAsync(declined.Id)).Code.Should().Be("@emulated/not-voidable");
        var waiting = Emulator.Customer.Pay(await Box.NewPaymentAsync("order-4"), TestCards.ThreeDSecureAbandoned);
        (await VoidAsync(waiting.Id)).Code.Should().Be("@emulated/not-voidable", "the customer can still pay");
    }

    [Fact]
    public async Task A_session_that_nobody_paid_is_not_voided_through_its_record()
    {
        Emulator.Settings.UnpaidVerify = UnpaidVerifyBehavior.Status;
        var id = await Box.NewPaymentAsync("order-1");
        var unpaid = await Box.VerifyAsync(id);
        unpaid["status"].Should().Be("PENDING");
        (await VoidAsync(unpaid["id"])).Code.Should().Be("@emulated/not-voidable");
        Emulator.Customer.Pay(id, TestCards.Approved).Status.Should().Be(EmulatedTransactionStatus.Succeeded);
    }

    [Fact]
    public async Task By_setting_the_payment_is_returned_instead()
    {
        Emulator.Settings.ReturnedTransaction = ReturnedTransactionBehavior.Parent;
        var payment = await PaidAsync("order-1");
        var answer = await VoidAsync(payment);
        answer["id"].Should().Be(payment);
        answer["voidedAt"].Should().NotBeEmpty();
    }
}
