using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.Checkout;

/// <summary>The page is harmless and open to everybody: it runs nothing, loads nothing, leaks nothing, and reads well without eyes.</summary>
public sealed partial class PageSafetyTests : IAsyncLifetime
{
    private const string Hostile = "<script>alert('x')</script>\"><img src=x onerror=alert(1)> &amp; Zoë 😀";

    private CheckoutSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await CheckoutSite.StartAsync(options => options.MerchantName = Hostile);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Hostile_names_are_shown_and_do_nothing()
    {
        var page = await _site.GetAsync(await _site.Box.NewPaymentAsync(Hostile));
        page.Text.Should().NotContain("<script").And.NotContain("<img").And.NotContain("&amp; Zoë");
        Regex.Count(page.Visible, Regex.Escape(Hostile), RegexOptions.None, TimeSpan.FromSeconds(1)).Should().Be(2, "it is the merchant's name and the order's code");
    }

    [Theory]
    [InlineData("card={0}")]
    [InlineData("action={0}")]
    [InlineData("{0}=1")]
    public async Task Hostile_fields_are_shown_and_do_nothing(string form)
    {
        var page = await _site.PostAsync(await _site.Box.NewPaymentAsync("order-1"), string.Format(null, form, Uri.EscapeDataString(Hostile)));
        page.Visible.Should().Contain(Hostile);
        page.Text.Should().NotContain("<script").And.NotContain("<img");
    }

    [Fact]
    public async Task Neither_token_nor_payload_nor_secret_is_shown_at_any_stage()
    {
        foreach (var card in TestCards.All)
        {
            var started = await _site.Box.StartPaymentAsync("order-" + card.Name, _site.Box.Emulator.Merchant.Stripe);
            foreach (var accept in new[] { CheckoutSite.Browser, CheckoutSite.Json })
            {
                var opened = await _site.GetAsync(started["id"], accept);
                var played = await _site.PostAsync(started["id"], $"card={card.Name}", accept);
                foreach (var text in new[] { opened.Text, played.Text })
                {
                    text.Should().NotContain(started["token"])
                        .And.NotContain(AccruPayEmulator.PayloadSecretMarker)
                        .And.NotContain(_site.Box.Emulator.Merchant.ApiSecret);
                }
            }
        }
    }

    [Fact]
    public async Task The_policy_lets_in_the_style_of_the_page_and_nothing_else()
    {
        var page = await OpenAsync();
        var style = Style().Match(page.Text).Groups["css"].Value;
        style.Should().NotBeEmpty();
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        page.Headers["Content-Security-Policy"].Split("; ").Should().BeEquivalentTo(
            "default-src 'none'", $"style-src 'sha256-{hash}'", "img-src data:", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'");
    }

    [Fact]
    public async Task The_page_has_no_script_no_inline_style_and_no_address_of_anything_else()
    {
        var page = await OpenAsync();
        page.Text.Should().NotMatchRegex("(?i)<(script|iframe|object|embed|link rel=.stylesheet)|<[^>]*\\s(style|src|on[a-z]+)=|url\\(|@import");
        Address().Matches(page.Text).Select(match => match.Groups["address"].Value).Should().OnlyContain(address => address.StartsWith("data:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(CheckoutSite.Browser)]
    [InlineData(CheckoutSite.Json)]
    public async Task No_answer_is_stored_or_taken_for_something_else(string accept)
    {
        var id = await _site.Box.NewPaymentAsync("order-1");
        foreach (var answer in new[] { await _site.GetAsync(id, accept), await _site.PostAsync(id, "card=Approved", accept), await _site.GetAsync("nothing", accept) })
        {
            answer.Headers["Cache-Control"].Should().Be("no-store");
            answer.Headers["X-Content-Type-Options"].Should().Be("nosniff");
            answer.Headers["Vary"].Should().Be("Accept");
            answer.Headers["Date"].Should().Be("Thu, 31 Jan 2030 23:50:00 GMT", "the emulator has a clock of its own");
        }
    }

    [Fact]
    public async Task The_pages_own_forms_tell_their_origin() =>
        (await OpenAsync()).Headers["Referrer-Policy"].Should().Be("same-origin", "no-referrer would make the Origin null");

    [Fact]
    public async Task The_page_says_its_language_its_title_and_fits_a_phone()
    {
        var page = await OpenAsync();
        page.Text.Should().StartWith("<!DOCTYPE html>\n<html lang=\"en\">")
            .And.Contain("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            .And.MatchRegex("<title>Choose a test card: [^<]+</title>");
    }

    [Fact]
    public async Task Every_choice_has_a_label_and_the_choices_have_a_legend()
    {
        var page = await OpenAsync();
        LabelledInput().Count(page.Text).Should().Be(TestCards.All.Count);
        Regex.Count(page.Text, "<input", RegexOptions.None, TimeSpan.FromSeconds(1)).Should().Be(TestCards.All.Count);
        page.Text.Should().MatchRegex("<fieldset>\\s*<legend>[^<]+</legend>");
        Regex.Count(page.Text, " checked>", RegexOptions.None, TimeSpan.FromSeconds(1)).Should().Be(1);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(nameof(TestCards.Approved))]
    [InlineData(nameof(TestCards.Pending))]
    public async Task Every_page_has_one_main_heading_and_sections_that_are_named(string? card)
    {
        var id = await _site.Box.NewPaymentAsync("order-1");
        var pages = new[] { card is null ? await _site.GetAsync(id) : await _site.PostAsync(id, $"card={card}"), await _site.GetAsync("nothing") };
        foreach (var page in pages)
        {
            Regex.Count(page.Text, "<h1", RegexOptions.None, TimeSpan.FromSeconds(1)).Should().Be(1);
            Regex.Count(page.Text, "<main>", RegexOptions.None, TimeSpan.FromSeconds(1)).Should().Be(1);
            var names = Name().Matches(page.Text).Select(match => match.Groups["id"].Value).ToArray();
            names.Should().NotBeEmpty().And.OnlyContain(name => page.Text.Contains($" id=\"{name}\"", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Focus_stays_visible()
    {
        var style = Style().Match((await OpenAsync()).Text).Groups["css"].Value;
        style.Should().Contain(":focus-visible").And.NotContain("outline: none").And.NotContain("outline: 0");
    }

    private async Task<CheckoutResponse> OpenAsync() => await _site.GetAsync(await _site.Box.NewPaymentAsync("order-1"));

    [GeneratedRegex("<style>(?<css>[^<]*)</style>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Style();

    [GeneratedRegex("(href|src|action)=\"(?<address>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();

    [GeneratedRegex("<label class=\"card\">\\s*<input type=\"radio\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LabelledInput();

    [GeneratedRegex("aria-labelledby=\"(?<id>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
