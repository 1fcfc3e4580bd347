using System.Net;

namespace AccruPay.Emulator.Tests.Checkout;

public sealed class ReturnTests : CheckoutTests
{
    private const string Store = "http://127.0.0.1:5290/orders/7/return?a=1&b=2";

    private static string WithReturn(string id, string address) => $"{id}?returnUrl={Uri.EscapeDataString(address)}";

    [Theory]
    [InlineData("card=Approved")]
    [InlineData("card=Declined")]
    [InlineData("action=cancel")]
    public async Task What_is_finished_leads_back(string form)
    {
        var page = await Site.PostAsync(WithReturn(await NewPaymentAsync(), Store), form);

        page.Status.Should().Be(HttpStatusCode.SeeOther);
        page.Headers["Location"].Should().Be(Store);
        page.Text.Should().BeEmpty();
    }

    [Fact]
    public async Task A_second_click_leads_back_as_well_and_charges_nothing()
    {
        var id = await NewPaymentAsync();
        await Site.PostAsync(WithReturn(id, Store), "card=Approved");
        var second = await Site.PostAsync(WithReturn(id, Store), "card=Approved");

        second.Status.Should().Be(HttpStatusCode.SeeOther);
        Emulator.Ledger.TimesCharged("order-1").Should().Be(1);
    }

    [Fact]
    public async Task What_is_not_finished_stays_and_has_a_link()
    {
        var page = await Site.PostAsync(WithReturn(await NewPaymentAsync(), Store), "card=Pending");

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Text.Should().Contain("""<a href="http://127.0.0.1:5290/orders/7/return?a=1&amp;b=2">Return to Emulated merchant</a>""");
        page.Buttons.Should().Equal("Bank approves", "Bank declines");
    }

    [Fact]
    public async Task Without_an_address_the_outcome_is_shown_here()
    {
        var page = await Site.PostAsync(await NewPaymentAsync(), "card=Approved");

        page.Visible.Should().Contain("Payment approved").And.NotContain("Return to");
        page.Headers["Content-Security-Policy"].Should().EndWith("form-action 'self'");
    }

    [Fact]
    public async Task A_program_gets_its_json_and_is_not_led_away()
    {
        var answer = await Site.PostAsync(WithReturn(await NewPaymentAsync(), Store), "card=Approved", CheckoutSite.Json);

        answer.Status.Should().Be(HttpStatusCode.OK);
        answer.SessionStatus.Should().Be("COMPLETED");
    }

    [Theory]
    [InlineData("http://127.0.0.1:5290/orders/7", "http://127.0.0.1:5290")]
    [InlineData("https://localhost:7001/", "https://localhost:7001")]
    [InlineData("http://[::1]:5290/orders/7", "http:")]
    public async Task The_policy_lets_a_form_lead_to_that_origin_and_no_other(string address, string source)
    {
        var page = await Site.GetAsync(WithReturn(await NewPaymentAsync(), address));

        page.Headers["Content-Security-Policy"].Split("; ").Should().Contain($"form-action 'self' {source}");
    }

    [Theory]
    [InlineData("https://example.com/")]
    [InlineData("http://127.0.0.1.example.com/")]
    [InlineData("http://127.0.0.1@example.com/")]
    [InlineData("http://user@127.0.0.1/")]
    [InlineData("http://192.168.1.10/")]
    [InlineData("//example.com/")]
    [InlineData("/orders/7")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://127.0.0.1/")]
    [InlineData("")]
    public async Task Any_other_address_is_refused_before_anything_happens(string address)
    {
        var id = await NewPaymentAsync();
        var page = await Site.PostAsync(WithReturn(id, address), "card=Approved");

        page.Status.Should().Be(HttpStatusCode.BadRequest);
        page.Visible.Should().Contain("returnUrl must be given once, as an http or https address on this machine");
        page.Text.Should().Contain("""<a href="?">Back to the checkout</a>""");
        Emulator.Ledger.TimesCharged("order-1").Should().Be(0);
    }

    [Fact]
    public async Task Two_addresses_are_refused()
    {
        var id = await NewPaymentAsync();
        (await Site.GetAsync($"{WithReturn(id, Store)}&returnUrl={Uri.EscapeDataString(Store)}")).Status.Should().Be(HttpStatusCode.BadRequest);
        (await Site.Box.GetAsync(id))["status"].Should().Be("PENDING");
    }

    [Fact]
    public async Task A_line_break_in_the_address_does_not_reach_the_header()
    {
        var page = await Site.PostAsync(WithReturn(await NewPaymentAsync(), "http://127.0.0.1/a\r\nSet-Cookie: b=1"), "card=Approved");

        page.Headers.Should().NotContainKey("Set-Cookie");
        page.Headers["Location"].Should().Be("http://127.0.0.1/a%0D%0ASet-Cookie:%20b=1");
    }
}
