using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.Money;

public sealed class RefundTests : MoneyTests
{
    [Fact]
    public async Task A_payment_is_refunded_in_parts_up_to_its_amount()
    {
        var payment = await PaidAsync("order-1");
        var first = await RefundAsync(payment, "4000");
        first["action"].Should().Be("REFUND");
        first["status"].Should().Be("SUCCEEDED");
        first["amount"].Should().Be("4000");
        first["relatedTransactionId"].Should().Be(payment);
        first["providerRelatedCode"].Should().Be(Emulator.Transactions.Find(payment)!.ProviderCode);
        first["merchantInternalTransactionCode"].Should().BeEmpty("a code names the payment only");

        Box.Clock.Advance(TimeSpan.FromDays(40));
        (await RefundAsync(payment, "6001")).Code.Should().Be("@emulated/refund-exceeds-amount");
        (await RefundAsync(payment, "6000")).Code.Should().BeNull();
        (await RefundAsync(payment, "1")).Code.Should().Be("@emulated/refund-exceeds-amount");

        var parent = await GetAsync(payment);
        parent["refundedAmount"].Should().Be("10000");
        parent["refundedAt"].Should().Be("2030-01-31T23:50:00.123Z", "that was the first time");
        parent["status"].Should().Be("SUCCEEDED", "the API has no status for a refund");
        var summary = Ledger.Summary("order-1");
        summary.TimesRefunded.Should().Be(2);
        summary.TotalRefunded.Should().Be(10000);
        summary.Balance.Should().Be(0);
        Ledger.SummaryOfTransaction(first["id"]).TotalRefunded.Should().Be(4000);
    }

    [Fact]
    public async Task Of_many_refunds_at_once_no_more_than_the_amount_goes_back()
    {
        var payment = await PaidAsync("order-1");
        var answers = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => RefundAsync(payment, "3000"))));
        answers.Count(answer => answer.Code is null).Should().Be(3);
        Ledger.Summary("order-1").TotalRefunded.Should().Be(9000);
        (await GetAsync(payment))["refundedAmount"].Should().Be("9000");
    }

    [Fact]
    public async Task A_capture_is_refunded_and_counts_under_the_holds_code()
    {
        var settle = TransactionOf(await SettleAsync(await HeldAsync("order-1"), "6000")).GetProperty("id").GetString()!;
        (await RefundAsync(settle, "6001")).Code.Should().Be("@emulated/refund-exceeds-amount");
        (await RefundAsync(settle, "2500"))["relatedTransactionId"].Should().Be(settle);
        Ledger.Summary("order-1").TotalRefunded.Should().Be(2500);
        Ledger.Summary("order-1").Balance.Should().Be(3500);
        Ledger.SummaryOfTransaction(settle).TotalRefunded.Should().Be(2500);
    }

    [Fact]
    public async Task Only_money_that_was_taken_is_refunded()
    {
        (await RefundAsync(await HeldAsync("order-1"), "1")).Code.Should().Be("@emulated/not-refundable");
        (await RefundAsync(Emulator.Customer.Pay(await Box.NewPaymentAsync("order-2"), TestCards.Declined).Id, "1")).Code.Should().Be("@emulated/not-refundable");
        (await RefundAsync((await DebitAsync(TestBankAccounts.Settles, "order-3"))["id"], "1")).Code.Should().Be("@emulated/not-refundable");
        var refund = await RefundAsync(await PaidAsync("order-4"), "1");
        (await RefundAsync(refund["id"], "1")).Code.Should().Be("@emulated/not-refundable");
        Ledger.Entries.Count(entry => entry.Kind == LedgerEntryKind.Refunded).Should().Be(1);
    }

    [Fact]
    public async Task A_settled_debit_is_refunded()
    {
        var debit = await DebitAsync(TestBankAccounts.Settles, "order-1");
        Box.Clock.Advance(TimeSpan.FromDays(3));
        (await RefundAsync(debit["id"], "10000")).Code.Should().BeNull();
        Ledger.Summary("order-1").Balance.Should().Be(0);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    public async Task An_amount_is_positive(string amount) =>
        (await RefundAsync(await PaidAsync("order-1"), amount)).Code.Should().Be("@emulated/amount-not-positive");

    [Fact]
    public async Task Money_that_the_bank_has_taken_back_is_not_refunded_even_before_the_service_knows()
    {
        var payment = await PaidAsync("order-1");
        Emulator.Provider.Dispute(payment);
        (await RefundAsync(payment, "1")).Code.Should().Be("@emulated/transaction-disputed");
        Ledger.Summary("order-1").Balance.Should().Be(0);
    }

    [Fact]
    public async Task By_setting_the_payment_is_returned_instead()
    {
        Emulator.Settings.ReturnedTransaction = ReturnedTransactionBehavior.Parent;
        var payment = await PaidAsync("order-1");
        var answer = await RefundAsync(payment, "1");
        answer["id"].Should().Be(payment);
        answer["action"].Should().Be("PAYMENT");
        answer["refundedAmount"].Should().Be("1");
        Ledger.Summary("order-1").TotalRefunded.Should().Be(1);
    }

    [Theory]
    [InlineData("relatedTransactionId: \"{0}\"")]
    [InlineData("providerRelatedCode: \"{1}\", action: REFUND")]
    [InlineData("relatedTransactionId: \"{0}\", actions: [REFUND, VOID]")]
    public async Task Refunds_are_listed_by_what_they_refund(string filter)
    {
        var payment = Emulator.Transactions.Find(await PaidAsync("order-1"))!;
        await RefundAsync(payment.Id, "1");
        await RefundAsync(payment.Id, "2");
        await RefundAsync(await PaidAsync("order-2"), "3");
        var list = await Box.Client.SendAsync("{ merchantApiTransactions(" + string.Format(System.Globalization.CultureInfo.InvariantCulture, filter, payment.Id, payment.ProviderCode) + ") { totalCount edges { node { amount } } } }");
        list.Field.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("amount").GetInt32()).Should().Equal(2, 1);
    }

    [Fact]
    public async Task A_lost_answer_does_not_undo_the_refund()
    {
        var payment = await PaidAsync("order-1");
        Emulator.Faults.Enqueue(Fault.DropAfterCommit);
        var refund = () => RefundAsync(payment, "4000");
        await refund.Should().ThrowAsync<HttpRequestException>();
        Ledger.Summary("order-1").TotalRefunded.Should().Be(4000);
        (await GetAsync(payment))["refundedAmount"].Should().Be("4000");
    }

    [Fact]
    public async Task The_session_of_a_refunded_payment_still_verifies_as_the_payment()
    {
        var session = await Box.NewPaymentAsync("order-1");
        var payment = Emulator.Customer.Pay(session, TestCards.Approved).Id;
        await RefundAsync(payment, "10000");
        (await Box.VerifyAsync(session))["id"].Should().Be(payment);
        (await Box.Client.SendAsync(Documents.GetTransaction, new { code = "order-1" }))["id"].Should().Be(payment);
    }
}
