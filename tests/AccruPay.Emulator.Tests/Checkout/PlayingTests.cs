using System.Net;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.Checkout;

public sealed class PlayingTests : CheckoutTests
{
    [Theory]
    [InlineData(nameof(TestCards.Approved), "Payment approved The provider took $100.00.", "COMPLETED", "SUCCEEDED", 1)]
    [InlineData(nameof(TestCards.Declined), "Card declined The provider says: Do not honor.", "DECLINED", "DECLINED", 0)]
    [InlineData(nameof(TestCards.InsufficientFunds), "Card declined The provider says: Insufficient funds.", "DECLINED", "DECLINED", 0)]
    [InlineData(nameof(TestCards.ThreeDSecureAbandoned), "3-D Secure was abandoned", "ACTIVE", "STARTED", 0)]
    [InlineData(nameof(TestCards.ProcessingError), "Something broke at the provider The provider says: Processing error.", "ERROR", "ERROR", 0)]
    [InlineData(nameof(TestCards.Pending), "Waiting for the bank", "COMPLETED", "PENDING", 0)]
    [InlineData(nameof(TestCards.Expired), "Card declined The provider says: Expired card.", "DECLINED", "DECLINED", 0)]
    [InlineData(nameof(TestCards.IncorrectCvc), "Card declined The provider says: Incorrect CVC.", "DECLINED", "DECLINED", 0)]
    [InlineData(nameof(TestCards.DeclinedWhenCharged), "Payment approved The provider took $100.00.", "COMPLETED", "SUCCEEDED", 1)]
    [InlineData(nameof(TestCards.AuthenticationRequired), "Payment approved The provider took $100.00.", "COMPLETED", "SUCCEEDED", 1)]
    public async Task Each_card_leads_to_its_outcome(string card, string outcome, string session, string transaction, int charges)
    {
        var id = await NewPaymentAsync();
        var page = await Site.PostAsync(id, $"action=pay&card={card}");

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Visible.Should().Contain(outcome)
            .And.Contain($"Session status {session}")
            .And.Contain($"Transaction status {transaction}")
            .And.Contain($"Transaction {Emulator.Transactions.Of(Emulator.Merchant).Single().Id}");
        (await Site.Box.GetAsync(id))["status"].Should().Be(session);
        Emulator.Ledger.TimesCharged("order-1").Should().Be(charges);
    }

    [Fact]
    public void Every_test_card_has_a_row_in_the_theory_above() =>
        typeof(PlayingTests).GetMethod(nameof(Each_card_leads_to_its_outcome))!
            .GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>().Select(row => row.Data[0])
            .Should().BeEquivalentTo(TestCards.All.Select(card => card.Name));

    [Fact]
    public async Task A_hold_and_a_stored_card_say_that_nothing_was_charged()
    {
        (await Site.PostAsync(await Site.Box.NewHoldAsync("order-1"), "card=Approved")).Visible
            .Should().Contain("Authorization approved The provider holds $100.00. Nothing is captured yet.");
        (await Site.PostAsync((await Site.Box.StartAddPaymentMethodAsync("order-2"))["id"], "card=Approved")).Visible
            .Should().Contain("Card saved The provider stored the card. Nothing was charged.");
        Emulator.PaymentMethods.Of(Emulator.Merchant).Should().ContainSingle();
    }

    [Theory]
    [InlineData("bank-approves", "Payment approved", "SUCCEEDED", 1)]
    [InlineData("bank-declines", "Declined by the bank The provider says: Not approved by the bank.", "FAILED", 0)]
    public async Task The_bank_decides_a_payment_that_waits_for_it(string action, string outcome, string status, int charges)
    {
        var id = await NewPaymentAsync();
        (await Site.PostAsync(id, "card=Pending")).Buttons.Should().Equal("Bank approves", "Bank declines");

        var page = await Site.PostAsync(id, $"action={action}");
        page.Status.Should().Be(HttpStatusCode.OK);
        page.Visible.Should().Contain(outcome).And.Contain($"Transaction status {status}");
        page.Buttons.Should().BeEmpty();
        Emulator.Ledger.TimesCharged("order-1").Should().Be(charges);
    }

    [Fact]
    public async Task After_an_abandoned_3D_Secure_another_card_can_pay()
    {
        var id = await NewPaymentAsync();
        (await Site.PostAsync(id, "card=ThreeDSecureAbandoned")).Buttons.Should().Equal("Pay $100.00", "Cancel");
        (await Site.PostAsync(id, "card=Approved")).Visible.Should().Contain("Payment approved");
        Emulator.Ledger.TimesCharged("order-1").Should().Be(1);
    }

    [Fact]
    public async Task Cancel_calls_the_session_off()
    {
        var id = await NewPaymentAsync();
        var page = await Site.PostAsync(id, "action=cancel");
        page.Status.Should().Be(HttpStatusCode.OK);
        page.Visible.Should().Contain("Canceled").And.Contain("Session status CANCELED");
        Site.Session(id).Status.Should().Be(EmulatedSessionStatus.Canceled);
    }

    [Theory]
    [InlineData("card=Approved")]
    [InlineData("action=cancel")]
    [InlineData("action=bank-declines")]
    public async Task A_finished_session_takes_nothing_more(string form)
    {
        var id = await NewPaymentAsync();
        await Site.PostAsync(id, "card=Approved");
        var page = await Site.PostAsync(id, form);
        page.Status.Should().Be(HttpStatusCode.Conflict);
        page.Visible.Should().Contain("Payment approved").And.Contain("Not possible now.");
        Emulator.Ledger.TimesCharged("order-1").Should().Be(1);
    }

    [Fact]
    public async Task An_expired_session_takes_nothing_any_more()
    {
        var id = await NewPaymentAsync();
        await Site.GetAsync(id);
        Site.Box.Clock.Advance(TimeSpan.FromMinutes(20));
        var page = await Site.PostAsync(id, "card=Approved");
        page.Status.Should().Be(HttpStatusCode.Gone);
        page.Visible.Should().Contain("The session has expired");
        Emulator.Ledger.TimesCharged("order-1").Should().Be(0);
    }

    [Fact]
    public async Task The_bank_has_no_say_before_the_customer_paid()
    {
        var id = await NewPaymentAsync();
        (await Site.PostAsync(id, "action=bank-approves")).Status.Should().Be(HttpStatusCode.Conflict);
        Emulator.Ledger.TimesCharged("order-1").Should().Be(0);
    }

    [Fact]
    public async Task However_often_Pay_is_pressed_at_once_one_charge_is_made()
    {
        var id = await NewPaymentAsync();
        var pages = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Site.PostAsync(id, "card=Approved")));
        pages.Count(page => page.Status == HttpStatusCode.OK).Should().Be(1);
        pages.Count(page => page.Status == HttpStatusCode.Conflict).Should().Be(15);
        Emulator.Ledger.TimesCharged("order-1").Should().Be(1);
    }

    [Theory]
    [InlineData("", "A post needs the field card or the field action.")]
    [InlineData("action=pay", "The action pay needs the field card.")]
    [InlineData("card=", "The card '' is not known. The cards are Approved, Declined,")]
    [InlineData("card=4242424242424242", "The card '4242424242424242' is not known.")]
    [InlineData("action=refund", "The action 'refund' is not known. The actions are pay, cancel, bank-approves and bank-declines.")]
    [InlineData("action=cancel&card=Approved", "The field card goes with the action pay only.")]
    [InlineData("crad=Approved", "The field 'crad' is not known. The fields are action and card.")]
    [InlineData("card=Approved&card=Declined", "The body must be a form with each field once.")]
    public async Task A_form_that_makes_no_sense_changes_nothing_and_says_why(string form, string problem)
    {
        var id = await NewPaymentAsync();
        var page = await Site.PostAsync(id, form);
        page.Status.Should().Be(HttpStatusCode.BadRequest);
        page.Visible.Should().Contain(problem).And.Contain("Back to the checkout");
        Site.Session(id).Status.Should().Be(EmulatedSessionStatus.Pending);
    }

    [Fact]
    public async Task A_form_with_countless_fields_is_refused() =>
        (await Site.PostAsync(await NewPaymentAsync(), string.Join('&', Enumerable.Range(0, 2_000).Select(n => $"f{n}=1"))))
            .Status.Should().Be(HttpStatusCode.BadRequest);

    [Fact]
    public async Task A_body_that_is_too_long_is_refused() =>
        (await Site.PostAsync(await NewPaymentAsync(), "card=" + new string('x', 16 * 1024))).Status.Should().Be(HttpStatusCode.RequestEntityTooLarge);

    [Fact]
    public async Task A_body_of_another_kind_is_refused()
    {
        using var text = new StringContent("card=Approved");
        var page = await Site.SendAsync(HttpMethod.Post, await NewPaymentAsync(), text, CheckoutSite.Browser);
        page.Status.Should().Be(HttpStatusCode.UnsupportedMediaType);
        (await Site.SendAsync(HttpMethod.Post, await NewPaymentAsync("order-2"), null, CheckoutSite.Browser)).Status.Should().Be(HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task A_session_is_opened_by_GET_and_played_by_POST(string method)
    {
        var page = await Site.SendAsync(new HttpMethod(method), await NewPaymentAsync(), null, CheckoutSite.Browser);
        page.Status.Should().Be(HttpStatusCode.MethodNotAllowed);
        page.Headers["Allow"].Should().Be("GET, POST");
    }

    [Fact]
    public async Task Nobody_can_play_a_session_that_does_not_exist() =>
        (await Site.PostAsync("nothing", "card=Approved")).Status.Should().Be(HttpStatusCode.NotFound);

    [Fact]
    public async Task Faults_do_not_strike_the_customer()
    {
        var id = await NewPaymentAsync();
        Emulator.Faults.Enqueue(Fault.Refuse);
        (await Site.PostAsync(id, "card=Approved")).Status.Should().Be(HttpStatusCode.OK);
        Emulator.Faults.Waiting.Should().Be(1);
    }
}
