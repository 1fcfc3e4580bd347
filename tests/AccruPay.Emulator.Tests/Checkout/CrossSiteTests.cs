using System.Net;

namespace AccruPay.Emulator.Tests.Checkout;

/// <summary>Another site's page cannot pay in the name of whoever looks at it.</summary>
public sealed class CrossSiteTests : CheckoutTests
{
    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    public async Task A_post_from_another_site_is_refused(string site)
    {
        var id = await NewPaymentAsync();
        var page = await Site.PostAsync(id, "card=Approved", CheckoutSite.Browser, ("Sec-Fetch-Site", site));
        page.Status.Should().Be(HttpStatusCode.Forbidden);
        page.Visible.Should().Contain("Another site's page sent this.");
        Site.Session(id).Status.Should().Be(EmulatedSessionStatus.Pending);
    }

    [Theory]
    [InlineData("same-origin")]
    [InlineData("none")]
    public async Task A_post_from_the_page_itself_or_from_the_user_is_taken(string site) =>
        (await Site.PostAsync(await NewPaymentAsync(), "card=Approved", CheckoutSite.Browser, ("Sec-Fetch-Site", site), ("Origin", Own)))
            .Status.Should().Be(HttpStatusCode.OK);

    [Theory]
    [InlineData("https://shop.example")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("http://localhost")]
    [InlineData("null")]
    [InlineData("")]
    public async Task Without_the_newer_header_a_foreign_origin_is_refused(string origin)
    {
        var id = await NewPaymentAsync();
        (await Site.PostAsync(id, "card=Approved", CheckoutSite.Browser, ("Origin", origin))).Status.Should().Be(HttpStatusCode.Forbidden);
        Site.Session(id).Status.Should().Be(EmulatedSessionStatus.Pending);
    }

    [Fact]
    public async Task Without_the_newer_header_the_pages_own_origin_is_taken() =>
        (await Site.PostAsync(await NewPaymentAsync(), "card=Approved", CheckoutSite.Browser, ("Origin", Own))).Status.Should().Be(HttpStatusCode.OK);

    [Fact]
    public async Task The_refusal_also_comes_as_JSON()
    {
        var answer = await Site.PostAsync(await NewPaymentAsync(), "card=Approved", CheckoutSite.Json, ("Sec-Fetch-Site", "cross-site"));
        answer.Status.Should().Be(HttpStatusCode.Forbidden);
        answer.Error.Should().Contain("Another site's page");
    }

    [Fact]
    public async Task Another_site_may_link_to_the_page_and_read_nothing_of_it()
    {
        var page = await Site.SendAsync(HttpMethod.Get, await NewPaymentAsync(), null, CheckoutSite.Browser, ("Sec-Fetch-Site", "cross-site"), ("Origin", "https://shop.example"));
        page.Status.Should().Be(HttpStatusCode.OK);
        page.Headers.Keys.Should().NotContain(name => name.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
    }

    private string Own => Site.Server.Endpoint.GetLeftPart(UriPartial.Authority);
}
