using AccruPay.Store.Tests.Support;
using Store.Checkout;
using Store.Orders;

namespace AccruPay.Store.Tests.Server;

public sealed class SessionOutcomeTests : StoreTests
{
    [Theory]
    [InlineData("mug")]
    [InlineData("room")]
    public async Task After_a_declined_card_the_visitor_can_try_another_one_in_the_same_session(string product)
    {
        var order = await AtCheckoutAsync(product);

        await TellAsync(order, SessionStatus.Active, Declined);

        (await Host.OrderAsync(order.Id)).Should().Match<Order>(stored => stored.Status == OrderStatus.Open && stored.CanContinue && !stored.CanBeginAnew);
    }

    [Theory]
    [InlineData("mug")]
    [InlineData("room")]
    public async Task A_card_on_which_the_bank_has_not_decided_is_waited_for_whatever_came_after_it(string product)
    {
        var order = await AtCheckoutAsync(product);

        await TellAsync(order, SessionStatus.Expired, new Transaction { Id = "first", Status = TransactionStatus.Pending }, Declined);

        (await Host.OrderAsync(order.Id)).Status.Should().Be(OrderStatus.Open);
    }

    [Fact]
    public async Task A_payment_before_or_after_a_declined_card_fulfils_the_order()
    {
        var order = await AtCheckoutAsync("mug");

        await TellAsync(order, SessionStatus.Completed, Payment("paid"), Declined);

        (await Host.OrderAsync(order.Id)).Should().Match<Order>(stored => stored.Status == OrderStatus.Completed && stored.TransactionId == "paid");
    }

    [Fact]
    public async Task A_second_payment_in_the_same_session_is_left_to_people()
    {
        var order = await AtCheckoutAsync("mug");

        await TellAsync(order, SessionStatus.Completed, Payment("first"), Payment("second"));

        (await Host.OrderAsync(order.Id)).Should().Match<Order>(stored =>
            stored.Status == OrderStatus.NeedsAttention && stored.TransactionId == "first" && stored.StrayTransactionId == "second");
        (await Host.FulfilmentsAsync()).Should().ContainSingle();
    }

    private static Transaction Declined => new() { Id = "declined", Status = TransactionStatus.Declined };

    private static Transaction Payment(string id) =>
        new() { Id = id, Action = TransactionAction.Payment, Status = TransactionStatus.Succeeded, Amount = 1_800, Currency = Currency.Usd };

    private async Task<Order> AtCheckoutAsync(string product)
    {
        var id = await Shopper.OrderAsync(product);
        await Shopper.GoToCheckoutAsync(id);
        return await Host.OrderAsync(id);
    }

    private Task TellAsync(Order order, SessionStatus status, params Transaction[] transactions) =>
        Host.Of<OrderOutcomes>().SessionAsync(order, new SessionContext { Session = new TransactionSession { Status = status }, Transactions = transactions });
}
