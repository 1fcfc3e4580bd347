using System.Net;
using AccruPay.Emulator;
using AccruPay.Store.Tests.Support;
using Store.Orders;

namespace AccruPay.Store.Tests.Server;

public sealed class CheckoutStartTests : StoreTests
{
    private const string Start = "merchantApiClientTransactionPaymentSessionStartV2";

    [Fact]
    public async Task Requests_that_start_at_once_share_one_session()
    {
        var id = await Shopper.OrderAsync();
        var token = await Shopper.TokenOfAsync($"/orders/{id}");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Shopper.PostWithTokenAsync($"/orders/{id}/checkout", token)));

        answers.Select(answer => answer.Headers.Location!.AbsolutePath).Distinct(StringComparer.Ordinal).Should().ContainSingle();
        Emulator.Ledger.SessionsStarted($"{id}-1").Should().Be(1);
    }

    [Fact]
    public async Task The_code_is_stored_before_the_session_starts()
    {
        var id = await Shopper.OrderAsync();
        Emulator.Faults.Enqueue(Fault.DropBeforeCommit, Start);

        (await Shopper.GoToCheckoutAsync(id)).StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);

        (await Host.OrderAsync(id)).Should().Match<Order>(order => order.Attempt == 1 && order.SessionId == null && order.Status == OrderStatus.Open);
    }

    [Fact]
    public async Task A_session_whose_answer_was_lost_is_found_by_its_code()
    {
        var id = await Shopper.OrderAsync();
        Emulator.Faults.Enqueue(Fault.DropAfterCommit, Start);
        await Shopper.GoToCheckoutAsync(id);

        var answer = await Shopper.GoToCheckoutAsync(id);

        answer.Headers.Location!.AbsolutePath.Should().StartWith("/checkout/");
        Emulator.Ledger.SessionsStarted($"{id}-1").Should().Be(1);
        Emulator.Sessions.Of(Emulator.Merchant).Should().ContainSingle().Which.Id.Should().Be((await Host.OrderAsync(id)).SessionId);
    }

    [Fact]
    public async Task Another_attempt_takes_another_code()
    {
        var id = await Shopper.OrderAsync();
        await Shopper.PayAsync(id, TestCards.Declined);
        await Shopper.ReturnAsync(id);

        await Shopper.PayAsync(id, TestCards.Approved);
        await Shopper.ReturnAsync(id);

        (await Host.OrderAsync(id)).Should().Match<Order>(order => order.Code == $"{id}-2" && order.Status == OrderStatus.Completed);
        Emulator.Ledger.TimesCharged($"{id}-1").Should().Be(0);
        Emulator.Ledger.TotalCharged($"{id}-2").Should().Be(1_800);
    }

    [Fact]
    public async Task An_expired_session_is_replaced_and_not_asked_about_again()
    {
        var id = await Shopper.OrderAsync();
        await Shopper.GoToCheckoutAsync(id);
        Host.Clock.Advance(TimeSpan.FromMinutes(21));
        await Host.CheckOpenOrdersAsync();
        (await Host.OrderAsync(id)).Problem.Should().Be("The time to pay at the checkout ran out. Nothing was charged.");

        var before = Emulator.Requests.Count;
        await Host.CheckOpenOrdersAsync();

        Emulator.Requests.Count.Should().Be(before);
    }

    [Fact]
    public async Task The_browser_gets_the_id_of_the_session_and_neither_its_token_nor_the_secret()
    {
        var id = await Shopper.OrderAsync();
        var redirect = (await Shopper.GoToCheckoutAsync(id)).Headers.Location!.OriginalString;
        var session = Emulator.Sessions.Of(Emulator.Merchant).Single();
        var page = await Shopper.ReadAsync($"/orders/{id}");

        redirect.Should().Contain(session.Id);
        (redirect + page).Should().NotContain(session.Token).And.NotContain(Emulator.Merchant.ApiSecret);
    }

    [Theory]
    [InlineData("mug", 1_800, "USD")]
    [InlineData("notebook", 1_250, "EUR")]
    [InlineData("lamp", 6_400, "USD")]
    public async Task The_price_comes_from_the_catalogue_in_its_own_currency(string product, int amount, string currency)
    {
        var id = await Shopper.OrderAsync(product);
        await Shopper.GoToCheckoutAsync(id);

        Emulator.Sessions.Of(Emulator.Merchant).Single().Should().Match<EmulatedSession>(session => session.Amount == amount && session.Currency == currency);
    }

    [Fact]
    public async Task The_first_session_of_an_attempt_stays_and_a_late_one_of_an_earlier_attempt_is_not_taken()
    {
        var id = await Shopper.OrderAsync();
        await Shopper.GoToCheckoutAsync(id);
        var first = (await Host.OrderAsync(id)).SessionId;

        (await Host.Orders.ChangeAsync(id, order => order.Open(1, "another"))).IsMade.Should().BeFalse();
        (await Host.Orders.ChangeAsync(id, order => order.Open(0, "late"))).IsMade.Should().BeFalse();

        (await Host.OrderAsync(id)).SessionId.Should().Be(first);
    }
}
