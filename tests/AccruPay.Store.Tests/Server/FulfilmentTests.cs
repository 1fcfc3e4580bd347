using System.Net;
using AccruPay.Emulator;
using AccruPay.Store.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Store.Orders;

namespace AccruPay.Store.Tests.Server;

public sealed class FulfilmentTests : StoreTests
{
    private const int Many = 16;

    [Fact]
    public async Task A_paid_order_is_fulfilled()
    {
        var order = await Shopper.BuyAsync();

        order.Status.Should().Be(OrderStatus.Completed);
        (await Host.FulfilmentsAsync()).Should().ContainSingle().Which.TransactionId.Should().Be(order.TransactionId);
        (await Shopper.ReadAsync($"/orders/{order.Id}")).Should().Contain("Paid. Thank you!");
    }

    [Fact]
    public async Task An_order_that_many_requests_on_two_servers_verify_at_once_is_fulfilled_once()
    {
        var second = await Host.AddServerAsync();
        var id = await Shopper.OrderAsync();
        await Shopper.PayAsync(id, TestCards.Approved);

        var answers = await Task.WhenAll(Enumerable.Range(0, Many).Select(i => Shopper.ReturnAsync(id, i % 2 == 0 ? null : second)));

        answers.Should().OnlyContain(answer => answer.StatusCode == HttpStatusCode.SeeOther);
        (await Host.FulfilmentsAsync()).Should().ContainSingle();
        (await Host.OrderAsync(id)).Status.Should().Be(OrderStatus.Completed);
    }

    [Fact]
    public async Task Of_many_callers_one_is_told_that_it_completed_the_order()
    {
        var id = await Shopper.OrderAsync();
        var order = await Shopper.PayAsync(id, TestCards.Approved);

        var changes = await Task.WhenAll(Enumerable.Range(0, Many).Select(_ =>
            Task.Run(() => Host.Orders.ChangeAsync(id, stored => stored.Complete(order.Attempt, "transaction-1")))));

        changes.Count(change => change.IsMade).Should().Be(1);
        changes.Should().OnlyContain(change => change.Order.Status == OrderStatus.Completed);
    }

    [Fact]
    public async Task A_forged_return_fulfils_nothing()
    {
        var id = await Shopper.OrderAsync();
        await Shopper.GoToCheckoutAsync(id);

        await Shopper.GetAsync($"/orders/{id}/return?status=SUCCEEDED&success=true&paid=1");

        (await Host.OrderAsync(id)).Status.Should().Be(OrderStatus.Open);
        (await Host.FulfilmentsAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_payment_of_another_amount_fulfils_nothing_and_is_left_to_people()
    {
        var id = await Shopper.OrderAsync();
        await Shopper.PayAsync(id, TestCards.Approved);
        await using (var context = await Host.NewContextAsync())
            await context.Orders.ExecuteUpdateAsync(row => row.SetProperty(order => order.Amount, 1_900), TestContext.Current.CancellationToken);

        await Shopper.ReturnAsync(id);

        (await Host.OrderAsync(id)).Status.Should().Be(OrderStatus.NeedsAttention);
        (await Host.FulfilmentsAsync()).Should().BeEmpty();
        (await Shopper.ReadAsync($"/orders/{id}")).Should().Contain("We are looking into it").And.NotContain("Try again");

        await Shopper.SignInAsync();
        await Shopper.OperateAsync(id, "refund-rest");
        Emulator.Ledger.Summary($"{id}-1").Should().Match<LedgerSummary>(ledger => ledger.TimesRefunded == 1 && ledger.Balance == 0);
    }

    [Fact]
    public async Task A_payment_on_which_the_bank_has_not_decided_waits_and_is_fulfilled_later()
    {
        var id = await Shopper.OrderAsync();
        var order = await Shopper.PayAsync(id, TestCards.Pending);
        await Shopper.ReturnAsync(id);
        (await Host.OrderAsync(id)).Status.Should().Be(OrderStatus.Open);

        Emulator.Customer.CompletePending(order.SessionId!, succeeded: true);
        await Host.CheckOpenOrdersAsync();

        (await Host.OrderAsync(id)).Status.Should().Be(OrderStatus.Completed);
        (await Host.FulfilmentsAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task A_payment_that_the_bank_declines_later_fails_the_attempt()
    {
        var id = await Shopper.OrderAsync();
        var order = await Shopper.PayAsync(id, TestCards.Pending);
        Emulator.Customer.CompletePending(order.SessionId!, succeeded: false);

        await Host.CheckOpenOrdersAsync();

        (await Host.OrderAsync(id)).Should().Match<Order>(stored => stored.Status == OrderStatus.AttemptFailed && stored.Problem!.StartsWith("Your card was declined"));
    }

    [Fact]
    public async Task An_order_that_was_paid_while_the_store_was_stopped_is_found_when_it_starts()
    {
        var id = await Shopper.OrderAsync();
        await Shopper.PayAsync(id, TestCards.Approved);

        await Host.RestartAsync();

        await Eventually.HoldsAsync(async () => (await Host.OrderAsync(id)).Status == OrderStatus.Completed);
        (await Host.FulfilmentsAsync()).Should().ContainSingle();
    }
}
