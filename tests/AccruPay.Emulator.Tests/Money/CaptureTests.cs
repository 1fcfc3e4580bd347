using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.Money;

public sealed class CaptureTests : MoneyTests
{
    [Fact]
    public async Task A_hold_is_captured_in_full()
    {
        var hold = await HeldAsync("order-1");
        var context = await SettleAsync(hold, "10000");

        var settle = TransactionOf(context);
        settle.GetProperty("action").GetString().Should().Be("SETTLE");
        settle.GetProperty("status").GetString().Should().Be("SUCCEEDED");
        settle.GetProperty("amount").GetInt32().Should().Be(10000);
        settle.GetProperty("relatedTransactionId").GetString().Should().Be(hold);
        settle.GetProperty("providerRelatedCode").GetString().Should().Be(Emulator.Transactions.Find(hold)!.ProviderCode);
        settle.GetProperty("merchantInternalTransactionCode").GetString().Should().BeNull();
        context.Field.GetProperty("session").GetProperty("kind").GetString().Should().Be("CLIENT");
        context.Field.GetProperty("customer").GetProperty("id").GetString().Should().NotBeEmpty();
        context.Field.GetProperty("paymentMethod").GetProperty("id").GetString().Should().NotBeEmpty();
        var summary = Ledger.Summary("order-1");
        summary.TotalCaptured.Should().Be(10000);
        summary.TimesReleased.Should().Be(0);
        summary.OpenHold.Should().Be(0);
        summary.Balance.Should().Be(10000);
    }

    [Fact]
    public async Task A_capture_of_a_part_sets_the_rest_free()
    {
        var hold = await HeldAsync("order-1");
        await SettleAsync(hold, "1");

        var summary = Ledger.SummaryOfTransaction(hold);
        summary.TotalCaptured.Should().Be(1);
        summary.TotalReleased.Should().Be(9999);
        summary.OpenHold.Should().Be(0);
        Emulator.Transactions.Find(hold)!.SettledAmount!.Value.Should().Be(System.Numerics.BigInteger.One);
        (await GetAsync(hold))["status"].Should().Be("SUCCEEDED");
        (await GetAsync(hold)).Field.GetProperty("transactionsRelated").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task A_hold_is_captured_once()
    {
        var hold = await HeldAsync("order-1");
        await SettleAsync(hold, "4000");
        (await SettleAsync(hold, "1000")).Code.Should().Be("@emulated/authorization-settled");
        (await ReleaseAsync(hold)).Code.Should().Be("@emulated/authorization-settled");
        Ledger.Summary("order-1").TotalCaptured.Should().Be(4000);
    }

    [Fact]
    public async Task Of_many_captures_and_releases_at_once_one_is_carried_out()
    {
        var hold = await HeldAsync("order-1");
        var answers = await Task.WhenAll(Enumerable.Range(0, 32).Select(n => Task.Run(() => n % 2 == 0 ? SettleAsync(hold, "6000") : ReleaseAsync(hold))));
        answers.Count(answer => answer.Code is null).Should().Be(1);
        var summary = Ledger.Summary("order-1");
        summary.OpenHold.Should().Be(0);
        (summary.TimesCaptured, summary.TimesReleased).Should().BeOneOf((1, 1), (0, 1));
    }

    [Theory]
    [InlineData("10001", "@emulated/settle-exceeds-authorization")]
    [InlineData("0", "@emulated/amount-not-positive")]
    [InlineData("-1", "@emulated/amount-not-positive")]
    public async Task The_amount_lies_between_one_and_what_is_held(string amount, string code)
    {
        var hold = await HeldAsync("order-1");
        (await SettleAsync(hold, amount)).Code.Should().Be(code);
        Ledger.Summary("order-1").OpenHold.Should().Be(10000);
    }

    [Fact]
    public async Task A_release_sets_all_of_it_free()
    {
        var hold = await HeldAsync("order-1");
        var release = TransactionOf(await ReleaseAsync(hold));

        release.GetProperty("action").GetString().Should().Be("VOID");
        release.GetProperty("relatedTransactionId").GetString().Should().Be(hold);
        (await GetAsync(hold))["voidedAt"].Should().Be("2030-01-31T23:50:00.123Z");
        (await GetAsync(hold))["status"].Should().Be("SUCCEEDED", "the API has no status for a void");
        Ledger.Summary("order-1").TotalReleased.Should().Be(10000);
        Ledger.Summary("order-1").OpenHold.Should().Be(0);
        (await ReleaseAsync(hold)).Code.Should().Be("@emulated/transaction-voided");
        (await SettleAsync(hold, "1")).Code.Should().Be("@emulated/transaction-voided");
    }

    [Fact]
    public async Task Only_a_hold_is_captured_or_released()
    {
        var payment = await PaidAsync("order-1");
        (await SettleAsync(payment, "1")).Code.Should().Be("@emulated/not-held");
        (await ReleaseAsync(payment)).Code.Should().Be("@emulated/not-held");
        var declined = Emulator.Customer.Pay(await Box.NewHoldAsync("order-2"), TestCards.Declined).Id;
        (await SettleAsync(declined, "1")).Code.Should().Be("@emulated/not-held");
        (await SettleAsync("nothing", "1")).Code.Should().Be("@emulated/not-found");
    }

    [Fact]
    public async Task By_setting_the_hold_is_returned_instead()
    {
        Emulator.Settings.ReturnedTransaction = ReturnedTransactionBehavior.Parent;
        var one = await HeldAsync("order-1");
        var other = await HeldAsync("order-2");
        TransactionOf(await SettleAsync(one, "10000")).GetProperty("id").GetString().Should().Be(one);
        var released = TransactionOf(await ReleaseAsync(other));
        released.GetProperty("id").GetString().Should().Be(other);
        released.GetProperty("voidedAt").GetString().Should().NotBeNull();
        Ledger.SummaryOfTransaction(one).TotalCaptured.Should().Be(10000);
    }

    [Fact]
    public async Task A_code_names_the_hold_before_and_after_its_capture()
    {
        var hold = await HeldAsync("order-1");
        TransactionOf(await Box.Client.SendAsync(MoneyDocuments.Settle, new { code = "order-1", amount = "10000" }))
            .GetProperty("relatedTransactionId").GetString().Should().Be(hold);
        (await Box.Client.SendAsync(Documents.GetTransaction, new { code = "order-1" }))["id"].Should().Be(hold);
    }

    [Fact]
    public async Task The_session_lists_the_hold_first_and_the_capture_after_it()
    {
        var session = await Box.NewHoldAsync("order-1");
        await SettleAsync(Emulator.Customer.Pay(session, TestCards.Approved).Id, "10000");
        var context = (await Box.Client.SendAsync(Documents.VerifyAuthorization, new { id = session })).Field;
        context.GetProperty("transactions").EnumerateArray().Select(transaction => transaction.GetProperty("action").GetString())
            .Should().Equal("AUTHORIZATION", "SETTLE");
    }

    [Fact]
    public async Task A_hold_on_a_stored_card_is_captured_too()
    {
        var context = (await HoldAsync(await StoreAsync(), "order-1")).Field;
        await SettleAsync(context.GetProperty("transactions")[0].GetProperty("id").GetString()!, "2500");
        Ledger.Summary("order-1").Balance.Should().Be(2500);
    }
}
