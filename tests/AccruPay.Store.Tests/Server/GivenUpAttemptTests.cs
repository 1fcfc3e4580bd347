using AccruPay.Emulator;
using AccruPay.Store.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Store.Checkout;
using Store.Orders;

namespace AccruPay.Store.Tests.Server;

public sealed class GivenUpAttemptTests : StoreTests
{
    [Fact]
    public async Task A_payment_that_turns_up_afterwards_is_kept_for_staff_who_can_give_it_back()
    {
        var id = await Shopper.OrderAsync();
        var order = await GiveUpPaidAsync(id);

        await VerifyAsync(order);
        await VerifyAsync(order);

        (await Host.OrderAsync(id)).Should().Match<Order>(stored =>
            stored.Status == OrderStatus.NeedsAttention && stored.TransactionId != null && stored.StrayTransactionId == stored.TransactionId);
        (await Host.FulfilmentsAsync()).Should().BeEmpty();
        (await Shopper.ReadAsync($"/orders/{id}")).Should().Contain("please do not pay again").And.NotContain($"/orders/{id}/checkout");

        await Shopper.SignInAsync();
        await Shopper.OperateAsync(id, "refund-rest");
        Emulator.Ledger.Summary($"{id}-1").Balance.Should().Be(0);
    }

    [Fact]
    public async Task While_another_attempt_is_under_way_that_one_is_followed_to_its_end_first()
    {
        var id = await Shopper.OrderAsync();
        var order = await GiveUpPaidAsync(id);
        await Shopper.PayAsync(id, TestCards.Approved);

        await VerifyAsync(order);
        var stray = (await Host.OrderAsync(id)).StrayTransactionId;
        await Host.CheckOpenOrdersAsync();

        stray.Should().NotBeNull();
        (await Host.OrderAsync(id)).Should().Match<Order>(stored =>
            stored.Status == OrderStatus.NeedsAttention && stored.StrayTransactionId == stray && stored.TransactionId != null && stored.TransactionId != stray);
        (await Host.FulfilmentsAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task A_session_that_the_service_does_not_know_is_given_up_by_staff_when_it_is_old_enough()
    {
        var id = await Shopper.OrderAsync();
        await Shopper.GoToCheckoutAsync(id);
        await using (var context = await Host.NewContextAsync())
            await context.Orders.ExecuteUpdateAsync(row => row.SetProperty(order => order.SessionId, "lost").SetProperty(order => order.Attempt, 7), TestContext.Current.CancellationToken);
        await Shopper.SignInAsync();
        await DismissAsync(id);
        (await Host.OrderAsync(id)).Status.Should().Be(OrderStatus.Open, "it is too early");

        Host.Clock.Advance(TimeSpan.FromMinutes(11));
        await DismissAsync(id);

        (await Host.OrderAsync(id)).Should().Match<Order>(order => order.Status == OrderStatus.AttemptFailed && order.CanBeginAnew);
    }

    [Fact]
    public async Task A_session_that_the_service_knows_is_not_given_up()
    {
        var id = await Shopper.OrderAsync();
        await Shopper.GoToCheckoutAsync(id);
        await Shopper.SignInAsync();
        Host.Clock.Advance(TimeSpan.FromMinutes(11));

        await DismissAsync(id);

        (await Host.OrderAsync(id)).Status.Should().Be(OrderStatus.Open);
    }

    [Fact]
    public async Task A_code_that_something_else_holds_is_left_to_people()
    {
        var id = await Shopper.OrderAsync();
        var other = SessionRequests.Payment(await Host.OrderAsync(id)) with { Amount = 1, MerchantInternalTransactionCode = $"{id}-1" };
        await Host.Of<AccruPayClient>().Transactions.ClientSessions.Payments.StartAsync(other, TestContext.Current.CancellationToken);

        await Shopper.GoToCheckoutAsync(id);

        (await Host.OrderAsync(id)).Should().Match<Order>(order => order.Status == OrderStatus.NeedsAttention && order.TransactionId == null);
        (await Shopper.ReadAsync($"/orders/{id}")).Should().Contain("We are looking into it");
    }

    /// <summary>The visitor has paid, and the store gives the attempt up before it hears of that.</summary>
    private async Task<Order> GiveUpPaidAsync(string id)
    {
        var order = await Shopper.PayAsync(id, TestCards.Approved);
        await Host.Orders.ChangeAsync(id, stored => stored.FailAttempt(order.Attempt, "Given up."));
        return order;
    }

    private async Task VerifyAsync(Order order) => await Host.Of<CheckoutVerification>().VerifyAsync(order, TestContext.Current.CancellationToken);

    private Task<HttpResponseMessage> DismissAsync(string id) => Shopper.PostAsync($"/back-office/orders/{id}/dismiss", $"/back-office/orders/{id}");
}
