using AccruPay.Emulator;
using AccruPay.Store.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Store.Orders;

namespace AccruPay.Store.Tests.Server;

public sealed class BookingTests : StoreTests
{
    [Fact]
    public async Task A_hold_is_no_payment_and_fulfils_nothing()
    {
        var order = await HeldAsync();

        order.Status.Should().Be(OrderStatus.Held);
        Emulator.Ledger.Summary(order.Code).Should().Match<LedgerSummary>(summary => summary.OpenHold == 24_000 && summary.Balance == 0);
        (await Host.FulfilmentsAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_part_is_charged_and_the_rest_released()
    {
        var order = await HeldAsync();
        await Shopper.OperateAsync(order.Id, "settle", "180");

        Emulator.Ledger.Summary(order.Code).Should().Match<LedgerSummary>(summary => summary.TotalCaptured == 18_000 && summary.TotalReleased == 6_000 && summary.OpenHold == 0);
        (await Host.OrderAsync(order.Id)).Status.Should().Be(OrderStatus.Completed);
        (await Host.FulfilmentsAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task What_was_charged_can_be_refunded_and_no_more()
    {
        var order = await HeldAsync();
        await Shopper.OperateAsync(order.Id, "settle", "180");
        (await Shopper.OperateAsync(order.Id, "refund-part", "180.01")).Should().EndWith("wrong-amount");

        await Shopper.OperateAsync(order.Id, "refund-rest");

        Emulator.Ledger.Summary(order.Code).Balance.Should().Be(0);
    }

    [Fact]
    public async Task A_hold_is_released()
    {
        var order = await HeldAsync();
        await Shopper.OperateAsync(order.Id, "void");

        Emulator.Ledger.Summary(order.Code).Should().Match<LedgerSummary>(summary => summary.OpenHold == 0 && summary.Balance == 0);
        (await Host.OrderAsync(order.Id)).Status.Should().Be(OrderStatus.Released);
        (await Shopper.OperateAsync(order.Id, "settle", "180")).Should().EndWith("not-now");
    }

    [Fact]
    public async Task Of_a_charge_and_a_release_at_once_one_is_sent()
    {
        var order = await HeldAsync();

        var answers = await Task.WhenAll(Shopper.OperateAsync(order.Id, "settle", "180"), Shopper.OperateAsync(order.Id, "void"));

        answers.Count(answer => answer.Length == 0).Should().Be(1);
        Emulator.Ledger.Summary(order.Code).OpenHold.Should().Be(0);
    }

    [Theory]
    [InlineData("merchantApiTransactionAuthorizationSettle", "settle", OrderStatus.Completed)]
    [InlineData("merchantApiTransactionAuthorizationVoid", "void", OrderStatus.Released)]
    public async Task A_lost_answer_is_found_out_and_the_order_follows(string operation, string kind, OrderStatus outcome)
    {
        var order = await HeldAsync();
        Emulator.Faults.Enqueue(Fault.DropAfterCommit, operation);
        Emulator.Faults.Enqueue(Fault.ServerError(), "merchantApiTransactions");
        await Shopper.OperateAsync(order.Id, kind, "180");
        (await Host.OrderAsync(order.Id)).Status.Should().Be(OrderStatus.Held);

        await Host.CheckOpenOrdersAsync();

        (await Host.OrderAsync(order.Id)).Should().Match<Order>(stored => stored.Status == outcome && stored.OpenOperationId == null);
    }

    [Theory]
    [InlineData(ReturnedTransactionBehavior.Child)]
    [InlineData(ReturnedTransactionBehavior.Parent)]
    public async Task Whichever_record_the_service_answers_with_the_charge_itself_is_kept(ReturnedTransactionBehavior behavior)
    {
        Emulator.Settings.ReturnedTransaction = behavior;
        var order = await HeldAsync();
        await Shopper.OperateAsync(order.Id, "settle", "180");

        var capture = Emulator.Transactions.Of(Emulator.Merchant).Single(record => record.Action == EmulatedTransactionAction.Settle);
        (await Host.OrderAsync(order.Id)).Should().Match<Order>(stored => stored.Status == OrderStatus.Completed && stored.TransactionId == capture.Id);
    }

    [Fact]
    public async Task A_charged_stay_that_is_refunded_in_full_is_called_off()
    {
        var order = await HeldAsync();
        await Shopper.OperateAsync(order.Id, "settle", "180");
        await Shopper.OperateAsync(order.Id, "refund-rest");

        (await Host.OrderAsync(order.Id)).Status.Should().Be(OrderStatus.Refunded);
        (await Host.FulfilmentsAsync()).Should().ContainSingle().Which.CalledOffAt.Should().NotBeNull();
    }

    [Fact]
    public async Task A_hold_of_another_amount_is_left_to_people_who_can_release_it_and_not_charge_it()
    {
        await Shopper.SignInAsync();
        var id = await Shopper.OrderAsync("room");
        await Shopper.PayAsync(id, TestCards.Approved);
        await using (var context = await Host.NewContextAsync())
            await context.Orders.ExecuteUpdateAsync(row => row.SetProperty(order => order.Amount, 19_000), TestContext.Current.CancellationToken);
        await Shopper.ReturnAsync(id);
        (await Host.OrderAsync(id)).Status.Should().Be(OrderStatus.NeedsAttention);
        (await Shopper.OperateAsync(id, "settle", "100")).Should().EndWith("not-now");

        (await Shopper.OperateAsync(id, "void")).Should().BeEmpty();

        Emulator.Ledger.Summary($"{id}-1").Should().Match<LedgerSummary>(summary => summary.OpenHold == 0 && summary.Balance == 0);
        (await Host.OrderAsync(id)).Status.Should().Be(OrderStatus.Released);
    }

    private async Task<Order> HeldAsync()
    {
        await Shopper.SignInAsync();
        return await Shopper.BuyAsync("room");
    }
}
