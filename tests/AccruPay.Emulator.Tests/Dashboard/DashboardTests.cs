using System.Net;
using System.Text.RegularExpressions;
using AccruPay.Emulator.Host;
using AccruPay.Emulator.Tests.Control;

namespace AccruPay.Emulator.Tests.Dashboard;

/// <summary>The dashboard: what it shows, and what its buttons do.</summary>
public sealed partial class DashboardTests : ControlTests
{
    private const string Hostile = "<script>alert('x')</script>\"><img src=x onerror=alert(1)> & Zoë";

    public static TheoryData<string> Pages => [.. DashboardPages.All.Select(page => page.Address), "/dashboard/ledger/order-1"];

    [Fact]
    public async Task The_root_leads_to_it()
    {
        var answer = await Site.GetAsync("/");
        answer.Status.Should().Be(HttpStatusCode.Found);
        answer.Headers["Location"].Should().Be("/dashboard");
        (await Site.PressAsync("/", "")).Status.Should().Be(HttpStatusCode.MethodNotAllowed);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_is_an_ordered_document_without_script(string path)
    {
        await PaidAsync();
        var page = await Site.GetAsync(path);
        page.Status.Should().Be(HttpStatusCode.OK);
        Regex.Count(page.Text, "<h1", RegexOptions.None, TimeSpan.FromSeconds(1)).Should().Be(1);
        Regex.Count(page.Text, "<main>", RegexOptions.None, TimeSpan.FromSeconds(1)).Should().Be(1);
        Id().Matches(page.Text).Select(match => match.Value).Should().OnlyHaveUniqueItems();
        page.Text.Should().NotMatchRegex("(?i)<(script|iframe|object|embed)|<[^>]*\\s(style|on[a-z]+)=|url\\(|@import");
        page.Headers["Content-Security-Policy"].Should().StartWith("default-src 'none'; style-src 'sha256-").And.NotContain("unsafe");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_link_and_every_form_of_a_page_leads_somewhere(string path)
    {
        await PaidAsync();
        var page = await Site.GetAsync(path);
        foreach (var target in Link().Matches(page.Text).Select(match => WebUtility.HtmlDecode(match.Groups["path"].Value)).Distinct(StringComparer.Ordinal))
            ((int)(await Site.GetAsync(target)).Status).Should().BeOneOf([200, 409], $"{path} links to {target}");
        foreach (var action in Form().Matches(page.Text).Select(match => match.Groups["path"].Value))
            (await Site.PressAsync(action, "unknown=field")).Status.Should().NotBe(HttpStatusCode.NotFound, $"{path} has a form that posts to {action}");
    }

    [Fact]
    public async Task Sessions_transactions_and_the_ledger_show_amounts_and_lead_to_the_checkout()
    {
        await PaidAsync();
        var id = Emulator.Sessions.Of(Emulator.Merchant)[0].Id;
        (await Site.GetAsync("/dashboard/sessions")).Text.Should().Contain($"href=\"/checkout/{id}\"");
        (await Site.GetAsync("/dashboard/transactions")).Visible.Should().Contain("order-1 PAYMENT $100.00 – SUCCEEDED");
        (await Site.GetAsync("/dashboard/ledger")).Visible.Should().Contain("order-1 $100.00 – – – – $100.00").And.Contain("CHARGED");
        (await Site.GetAsync("/dashboard/customers")).Visible.Should().Contain("customer-1").And.Contain("400002******0961");
    }

    [Fact]
    public async Task A_double_charge_is_marked()
    {
        await PaidAsync();
        Emulator.Customer.Pay(await Site.Box.NewPaymentAsync("order-1", Emulator.Merchant.Stripe), TestCards.Approved);
        (await Site.GetAsync("/dashboard/ledger/order-1")).Text.Should().Contain("<strong class=\"bad\">2 times</strong>");
    }

    [Fact]
    public async Task Hostile_names_are_shown_and_do_nothing()
    {
        await using var site = await ControlSite.StartAsync(configure: options => options.MerchantName = Hostile);
        await site.Box.NewPaymentAsync(Hostile, customer: Hostile);
        foreach (var path in new[] { "/dashboard", "/dashboard/sessions", "/dashboard/ledger", "/dashboard/customers", "/dashboard/ledger/" + Uri.EscapeDataString(Hostile) })
        {
            var page = await site.GetAsync(path);
            page.Visible.Should().Contain(Hostile);
            page.Text.Should().NotContain("<script").And.NotContain("<img");
        }
    }

    [Fact]
    public async Task Long_lists_have_pages_of_fifty()
    {
        for (var i = 0; i < 51; i++)
            await Site.Box.NewPaymentAsync($"order-{i}");
        var first = await Site.GetAsync("/dashboard/sessions");
        first.Visible.Should().Contain("order-50").And.NotContain("order-0 ").And.Contain("Page 1 of 2, 51 in all Older").And.NotContain("Newer");
        var second = await Site.GetAsync("/dashboard/sessions?page=2");
        second.Visible.Should().Contain("order-0 ").And.NotContain("order-50").And.Contain("Newer Page 2 of 2");
        (await Site.GetAsync("/dashboard/sessions?page=999999999")).Status.Should().Be(HttpStatusCode.OK);
        (await Site.GetAsync("/dashboard/sessions?page=x")).Visible.Should().Contain("Page 1 of 2");
    }

    [Theory]
    [InlineData("advance=PT1M", 60)]
    [InlineData("advance=PT21M", 1260)]
    [InlineData("number=3&unit=minutes", 180)]
    [InlineData("number=3&unit=hours", 10_800)]
    [InlineData("number=3&unit=days", 259_200)]
    [InlineData("number=1&unit=months", 2_419_200)]
    public async Task Time_passes_by_a_button(string form, int seconds)
    {
        var before = Emulator.Time.GetUtcNow();
        var pressed = await Site.PressAsync("/dashboard/clock", form, ("Sec-Fetch-Site", "same-origin"));
        pressed.Status.Should().Be(HttpStatusCode.SeeOther, "loading the page anew must not press the button again");
        (Emulator.Time.GetUtcNow() - before).Should().Be(TimeSpan.FromSeconds(seconds));
        (await Site.GetAsync(pressed.Headers["Location"])).Visible.Should().Contain("The clock was set forward.");
    }

    [Theory]
    [InlineData("number=0&unit=days")]
    [InlineData("number=-1&unit=days")]
    [InlineData("number=x&unit=days")]
    [InlineData("")]
    public async Task Time_that_cannot_pass_is_refused_on_the_page(string form)
    {
        var page = await Site.PressAsync("/dashboard/clock", form);
        page.Status.Should().Be(HttpStatusCode.BadRequest);
        page.Visible.Should().Contain("Not done. The field 'advance' must be");
    }

    [Fact]
    public async Task Without_a_clock_of_its_own_it_offers_no_time()
    {
        await using var site = await ControlSite.StartAsync(ownClock: false);
        var page = await site.GetAsync("/dashboard");
        page.Visible.Should().Contain("a clock of the program that started it");
        page.Text.Should().NotContain("action=\"/dashboard/clock\"");
    }

    [Fact]
    public async Task Faults_are_queued_seen_and_cleared()
    {
        (await Site.PressAsync("/dashboard/faults", "fault=DropAfterCommit&times=3&operation=")).Status.Should().Be(HttpStatusCode.SeeOther);
        (await Site.PressAsync("/dashboard/faults", "fault=RateLimited&times=1&operation=Verify")).Status.Should().Be(HttpStatusCode.SeeOther);
        (await Site.GetAsync("/dashboard")).Visible.Should().Contain("4 queued, the next one first: Executed, answer lost, 3 times HTTP 429, not executed (Verify)");
        await Site.PressAsync("/dashboard/clear-faults", "");
        (await Site.GetAsync("/dashboard?done=clear-faults")).Visible.Should().Contain("The queue was cleared.").And.Contain("Nothing is queued.");
    }

    [Fact]
    public async Task Settings_are_chosen_and_saved()
    {
        (await Site.PressAsync("/dashboard/settings", "duplicateCode=ReturnExisting&defaultPageSize=5")).Headers["Location"].Should().Be("/dashboard/settings?done=settings");
        Emulator.Settings.DuplicateCode.Should().Be(DuplicateCodeBehavior.ReturnExisting);
        Emulator.Settings.DefaultPageSize.Should().Be(5);
        (await Site.GetAsync("/dashboard/settings")).Text.Should().Contain("<option selected>ReturnExisting</option>");
        (await Site.PressAsync("/dashboard/settings", "duplicateCode=Maybe")).Visible.Should().Contain("Not done. The setting 'duplicateCode' is one of");
    }

    [Fact]
    public void Every_setting_and_every_fault_has_words()
    {
        SettingsTable.All.Should().OnlyContain(setting => SettingText.Of(setting.Name) != setting.Name);
        Enum.GetValues<FaultKind>().Select(FaultText.Of).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("GET", "/dashboard/nothing", HttpStatusCode.NotFound)]
    [InlineData("POST", "/dashboard/nothing", HttpStatusCode.NotFound)]
    [InlineData("PUT", "/dashboard", HttpStatusCode.MethodNotAllowed)]
    public async Task What_is_not_there_says_so(string method, string path, HttpStatusCode status)
    {
        var answer = await Site.SendAsync(new HttpMethod(method), path, new StringContent("", System.Text.Encoding.UTF8, "application/x-www-form-urlencoded"));
        answer.Status.Should().Be(status);
        answer.Text.Should().Contain("<h1");
    }

    [GeneratedRegex(" id=\"[^\"]*\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();

    [GeneratedRegex("<a [^>]*href=\"(?<path>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex("<form [^>]*action=\"(?<path>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
