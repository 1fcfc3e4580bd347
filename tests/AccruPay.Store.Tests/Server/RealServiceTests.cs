using AccruPay.Emulator;
using AccruPay.Store.Tests.Support;
using Store.Orders;

namespace AccruPay.Store.Tests.Server;

public sealed class RealServiceTests
{
    [Fact]
    public async Task Where_the_checkout_is_not_the_emulators_the_page_says_so_and_a_payment_made_elsewhere_is_found()
    {
        await using var host = await StoreHost.StartAsRealAsync();
        using var shopper = new Shopper(host);
        var id = await shopper.OrderAsync();
        var answer = await shopper.GoToCheckoutAsync(id);

        answer.Headers.Location!.OriginalString.Should().Be($"/orders/{id}");
        var sessionId = (await host.OrderAsync(id)).SessionId!;
        (await shopper.ReadAsync($"/orders/{id}")).Should().Contain("Here the payment form would be").And.Contain(sessionId);

        host.Emulator.Customer.Pay(sessionId, TestCards.Approved);
        await host.CheckOpenOrdersAsync();
        (await host.OrderAsync(id)).Status.Should().Be(OrderStatus.Completed);
    }
}
