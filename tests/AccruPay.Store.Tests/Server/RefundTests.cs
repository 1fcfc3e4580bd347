using AccruPay.Emulator;
using AccruPay.Store.Tests.Support;
using Store.MoneyOperations;
using Store.Orders;

namespace AccruPay.Store.Tests.Server;

public sealed class RefundTests : StoreTests
{
    private const string Refund = "merchantApiTransactionRefund";
    private const string Lookup = "merchantApiTransactions";
    private const string Sent = "";

    [Fact]
    public async Task A_part_and_the_rest_come_to_the_whole()
    {
        var order = await PaidAsync();
        (await Shopper.OperateAsync(order.Id, "refund-part", "5.25")).Should().Be(Sent);
        (await Shopper.OperateAsync(order.Id, "refund-rest")).Should().Be(Sent);

        Ledger(order).Should().Match<LedgerSummary>(summary => summary.TimesRefunded == 2 && summary.TotalRefunded == 1_800 && summary.Balance == 0);
        (await Shopper.OperateAsync(order.Id, "refund-rest")).Should().EndWith("nothing-left");
    }

    [Fact]
    public async Task An_order_that_is_refunded_in_full_is_not_sent_any_more()
    {
        var order = await PaidAsync();
        await Shopper.OperateAsync(order.Id, "refund-part", "5.25");
        (await Host.FulfilmentsAsync()).Single().CalledOffAt.Should().BeNull("a part is not all");

        await Shopper.OperateAsync(order.Id, "refund-rest");

        (await Host.OrderAsync(order.Id)).Status.Should().Be(OrderStatus.Refunded);
        (await Host.FulfilmentsAsync()).Single().CalledOffAt.Should().NotBeNull();
        (await Shopper.ReadAsync($"/orders/{order.Id}")).Should().Contain("nothing more will be sent").And.NotContain("packing");
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_refund()
    {
        var order = await PaidAsync();
        var number = Guid.NewGuid();
        await Shopper.OperateAsync(order.Id, "refund-part", "2", number);

        (await Shopper.OperateAsync(order.Id, "refund-part", "2", number)).Should().EndWith("not-now");

        Ledger(order).TotalRefunded.Should().Be(200);
    }

    [Fact]
    public async Task The_same_form_sent_many_times_at_once_is_one_refund()
    {
        var order = await PaidAsync();
        var number = Guid.NewGuid();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Shopper.OperateAsync(order.Id, "refund-part", "2", number)));

        Ledger(order).TimesRefunded.Should().Be(1);
    }

    [Theory]
    [InlineData("18.01")]
    [InlineData("0")]
    [InlineData("0.00")]
    [InlineData("-1")]
    [InlineData("1.005")]
    [InlineData("1,50")]
    [InlineData("1e1")]
    [InlineData("")]
    [InlineData("two")]
    public async Task An_amount_that_is_none_is_refused_before_anything_is_sent(string amount)
    {
        var order = await PaidAsync();

        (await Shopper.OperateAsync(order.Id, "refund-part", amount)).Should().EndWith("wrong-amount");

        Ledger(order).TimesRefunded.Should().Be(0);
        (await Shopper.ReadAsync($"/back-office/orders/{order.Id}?problem=wrong-amount")).Should().Contain("at most what is left");
    }

    [Fact]
    public async Task A_refund_whose_answer_is_lost_is_found_by_what_it_left_and_never_sent_again()
    {
        var order = await PaidAsync();
        Emulator.Faults.Enqueue(Fault.DropAfterCommit, Refund);
        Emulator.Faults.Enqueue(Fault.ServerError(), Lookup);
        await Shopper.OperateAsync(order.Id, "refund-part", "2");
        (await StateAsync(order)).Should().Be(MoneyOperationState.Unknown);
        (await Shopper.ReadAsync($"/back-office/orders/{order.Id}")).Should().Contain("Outcome unknown, being looked for").And.NotContain("Refund this amount");
        (await Shopper.OperateAsync(order.Id, "refund-part", "2")).Should().EndWith("not-now");

        await Host.CheckOpenOrdersAsync();

        (await StateAsync(order)).Should().Be(MoneyOperationState.Done);
        Ledger(order).TimesRefunded.Should().Be(1);
    }

    [Fact]
    public async Task A_refund_that_was_under_way_when_the_store_stopped_is_found_after_the_restart()
    {
        var order = await PaidAsync();
        Emulator.Faults.Enqueue(Fault.DropAfterCommit, Refund);
        Emulator.Faults.Enqueue(Fault.ServerError(), Lookup);
        await Shopper.OperateAsync(order.Id, "refund-part", "2");

        await Host.RestartAsync();
        await Host.CheckOpenOrdersAsync();

        (await StateAsync(order)).Should().Be(MoneyOperationState.Done);
        (await Host.OrderAsync(order.Id)).OpenOperationId.Should().BeNull();
    }

    [Fact]
    public async Task An_earlier_refund_of_the_same_amount_is_not_taken_for_the_lost_one()
    {
        var order = await PaidAsync();
        await Shopper.OperateAsync(order.Id, "refund-part", "2");
        Emulator.Faults.Enqueue(Fault.DropBeforeCommit, Refund);
        Emulator.Faults.Enqueue(Fault.ServerError(), Lookup);
        await Shopper.OperateAsync(order.Id, "refund-part", "2");

        await Host.CheckOpenOrdersAsync();

        (await StateAsync(order)).Should().Be(MoneyOperationState.Unknown);
        Ledger(order).TimesRefunded.Should().Be(1);
    }

    [Fact]
    public async Task A_refund_without_any_trace_is_dismissed_by_staff_and_can_be_tried_again()
    {
        var order = await PaidAsync();
        Emulator.Faults.Enqueue(Fault.DropBeforeCommit, Refund);
        await Shopper.OperateAsync(order.Id, "refund-part", "2");
        await DismissAsync(order);
        (await StateAsync(order)).Should().Be(MoneyOperationState.Unknown, "the request may still be under way");

        Host.Clock.Advance(TimeSpan.FromMinutes(11));
        await DismissAsync(order);
        (await StateAsync(order)).Should().Be(MoneyOperationState.Dismissed);

        (await Shopper.OperateAsync(order.Id, "refund-part", "2")).Should().Be(Sent);
        Ledger(order).TotalRefunded.Should().Be(200);
    }

    [Theory]
    [InlineData(ReturnedTransactionBehavior.Child)]
    [InlineData(ReturnedTransactionBehavior.Parent)]
    public async Task Whichever_record_the_service_answers_with_the_refund_itself_is_kept(ReturnedTransactionBehavior behavior)
    {
        Emulator.Settings.ReturnedTransaction = behavior;
        var order = await PaidAsync();
        await Shopper.OperateAsync(order.Id, "refund-part", "2");
        await Shopper.OperateAsync(order.Id, "refund-part", "2");

        var refunds = Emulator.Transactions.Of(Emulator.Merchant).Where(record => record.Action == EmulatedTransactionAction.Refund).Select(record => record.Id);
        (await OperationsAsync(order)).Select(operation => operation.ResultId).Should().BeEquivalentTo(refunds);
    }

    [Fact]
    public async Task A_disputed_payment_is_not_refunded_as_well()
    {
        var order = await PaidAsync();
        Emulator.Provider.Dispute(order.TransactionId!);
        await Host.Of<AccruPayClient>().Transactions.SyncAsync(
            Emulator.Merchant.DefaultAccount!.Id, TransactionIdentifier.FromId(order.TransactionId!), TestContext.Current.CancellationToken);

        (await Shopper.OperateAsync(order.Id, "refund-rest")).Should().EndWith("nothing-left");

        Ledger(order).TimesRefunded.Should().Be(0);
    }

    private async Task<Order> PaidAsync()
    {
        await Shopper.SignInAsync();
        return await Shopper.BuyAsync();
    }

    private LedgerSummary Ledger(Order order) => Emulator.Ledger.Summary(order.Code);

    private Task<IReadOnlyList<MoneyOperation>> OperationsAsync(Order order) => Host.Of<OperationBook>().OfAsync(order.Id, CancellationToken.None);

    private async Task<MoneyOperationState> StateAsync(Order order) => (await OperationsAsync(order))[^1].State;

    private Task<HttpResponseMessage> DismissAsync(Order order) =>
        Shopper.PostAsync($"/back-office/orders/{order.Id}/dismiss", $"/back-office/orders/{order.Id}");
}
