using System.Net;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.Checkout;

public sealed class OpeningTests : CheckoutTests
{
    [Fact]
    public async Task Opening_the_page_makes_a_pending_session_active()
    {
        var id = await NewPaymentAsync();
        var page = await Site.GetAsync(id);
        page.Status.Should().Be(HttpStatusCode.OK);
        page.Visible.Should().Contain("Session status ACTIVE");
        Site.Session(id).Status.Should().Be(EmulatedSessionStatus.Active);
    }

    [Fact]
    public async Task The_page_shows_what_is_to_be_paid_to_whom_and_until_when()
    {
        var id = await NewPaymentAsync();
        Site.Box.Clock.Advance(TimeSpan.FromMinutes(5));
        var page = await Site.GetAsync(id);
        page.Visible.Should().Contain("Emulated merchant Payment $100.00 USD")
            .And.Contain("Order order-1")
            .And.Contain("Provider Nuvei")
            .And.Contain("Expires 1 February 2030, 00:10 UTC 15 minutes left");
        page.Text.Should().Contain("""<time datetime="2030-02-01T00:10:00.123Z">""");
        page.Buttons.Should().Equal("Pay $100.00", "Cancel");
    }

    [Theory]
    [InlineData("5", "USD", "$0.05")]
    [InlineData("100", "EUR", "€1.00")]
    [InlineData("123456", "USD", "$1,234.56")]
    [InlineData("90071992547409930000000000000000000000000000000000000000000000000000000001", "EUR",
        "€900,719,925,474,099,300,000,000,000,000,000,000,000,000,000,000,000,000,000,000,000,000,000,000.01")]
    public async Task An_amount_of_any_size_is_written_in_its_currency(string amount, string currency, string text)
    {
        var page = await Site.GetAsync(await StartAsync(amount, currency));
        page.Visible.Should().Contain($"Payment {text} {currency} ");
    }

    [Fact]
    public async Task Every_currency_of_the_service_can_be_shown()
    {
        var schema = await Site.Box.Client.SendAsync("""{ __type(name: "CURRENCY") { enumValues { name } } }""");
        var currencies = schema.Field.GetProperty("enumValues").EnumerateArray().Select(value => value.GetProperty("name").GetString()!).ToArray();
        currencies.Should().NotBeEmpty();
        foreach (var currency in currencies)
            (await Site.GetAsync(await StartAsync("100", currency))).Status.Should().Be(HttpStatusCode.OK, currency);
    }

    [Fact]
    public async Task An_authorization_and_a_card_to_store_are_called_what_they_are()
    {
        var hold = await Site.GetAsync(await Site.Box.NewHoldAsync("order-1"));
        hold.Visible.Should().Contain("Authorization $100.00 USD");
        hold.Buttons.Should().Equal("Authorize $100.00", "Cancel");

        var card = await Site.GetAsync((await Site.Box.StartAddPaymentMethodAsync("order-2"))["id"]);
        card.Visible.Should().Contain("Emulated merchant Add a payment method Order").And.NotContain("$");
        card.Buttons.Should().Equal("Save card", "Cancel");
    }

    [Theory]
    [InlineData(EmulatedProvider.Nuvei)]
    [InlineData(EmulatedProvider.Stripe)]
    public async Task Every_test_card_is_offered_with_its_number_at_the_provider(EmulatedProvider provider)
    {
        var account = provider == EmulatedProvider.Nuvei ? Emulator.Merchant.Nuvei : Emulator.Merchant.Stripe;
        var page = await Site.GetAsync(await Site.Box.NewPaymentAsync("order-1", account));
        foreach (var card in TestCards.All)
        {
            page.Text.Should().Contain($"""<input type="radio" name="card" value="{card.Name}" required""");
            page.Visible.Replace(" ", "", StringComparison.Ordinal).Should().Contain(card.NumberAt(provider));
        }
    }

    [Fact]
    public async Task A_Stripe_payment_has_a_day_and_a_Stripe_setup_all_the_time()
    {
        var payment = await Site.Box.NewPaymentAsync("order-1", Emulator.Merchant.Stripe);
        Site.Box.Clock.Advance(TimeSpan.FromTicks(1));
        (await Site.GetAsync(payment)).Visible.Should().Contain("Expires 1 February 2030, 23:50 UTC 23 hours left");

        var setup = await Site.Box.StartAddPaymentMethodAsync("order-2", account: Emulator.Merchant.Stripe);
        (await Site.GetAsync(setup["id"])).Visible.Should().Contain("Expires Never");
    }

    [Fact]
    public async Task In_its_last_moments_a_session_counts_seconds()
    {
        var id = await NewPaymentAsync();
        Site.Box.Clock.Advance(TimeSpan.FromMinutes(19));
        (await Site.GetAsync(id)).Visible.Should().Contain("60 seconds left");
    }

    [Fact]
    public async Task An_unknown_session_is_not_found()
    {
        var page = await Site.GetAsync("nothing");
        page.Status.Should().Be(HttpStatusCode.NotFound);
        page.Visible.Should().Contain("No such session");
    }

    [Fact]
    public async Task An_expired_session_is_gone()
    {
        var id = await NewPaymentAsync();
        Site.Box.Clock.Advance(TimeSpan.FromMinutes(20));
        var page = await Site.GetAsync(id);
        page.Status.Should().Be(HttpStatusCode.Gone);
        page.Visible.Should().Contain("The session has expired").And.Contain("Session status EXPIRED").And.NotContain("minutes left").And.NotContain("seconds left");
        page.Buttons.Should().BeEmpty();
    }

    [Theory]
    [InlineData(nameof(TestCards.Approved), "Payment approved")]
    [InlineData(nameof(TestCards.Declined), "Card declined")]
    [InlineData(nameof(TestCards.ProcessingError), "Something broke at the provider")]
    public async Task A_finished_session_says_how_it_ended_and_offers_nothing(string card, string heading)
    {
        var id = await NewPaymentAsync();
        Emulator.Customer.Pay(id, Box.Card(card));
        var page = await Site.GetAsync(id);
        page.Status.Should().Be(HttpStatusCode.Conflict);
        page.Visible.Should().Contain(heading).And.Contain("Nothing left to do.");
        page.Buttons.Should().BeEmpty();
    }

    [Fact]
    public async Task The_page_of_a_waiting_payment_can_be_opened_again()
    {
        var id = await NewPaymentAsync();
        Emulator.Customer.Pay(id, TestCards.Pending);
        var page = await Site.GetAsync(id);
        page.Status.Should().Be(HttpStatusCode.OK);
        page.Buttons.Should().Equal("Bank approves", "Bank declines");
    }

    [Fact]
    public async Task Looking_at_a_session_that_was_verified_unpaid_still_offers_to_pay()
    {
        Emulator.Settings.UnpaidVerify = UnpaidVerifyBehavior.Status;
        var id = await NewPaymentAsync();
        (await Site.Box.VerifyAsync(id))["status"].Should().Be("PENDING");
        (await Site.GetAsync(id)).Buttons.Should().Equal("Pay $100.00", "Cancel");
    }

    [Fact]
    public void An_address_needs_a_session_id()
    {
        var address = () => Site.Server.CheckoutPage(" ");
        address.Should().Throw<ArgumentException>().WithParameterName("sessionId");
        Site.Server.CheckoutPage("a/b?c").AbsoluteUri.Should().EndWith("/checkout/a%2Fb%3Fc");
    }

    private async Task<string> StartAsync(string amount, string currency)
    {
        var data = Box.Order("order-" + currency, amount);
        data["currency"] = currency;
        return (await Site.Box.Client.SendAsync(Documents.StartPayment, new { data }))["id"];
    }
}
