using AccruPay.Emulator;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace AccruPay.Store.Tests.Browser;

/// <summary>Every page of the store, on a phone and a desktop, light and dark.</summary>
public sealed class AccessibilityTests(BrowserFixture fixture) : BrowserTests(fixture)
{
    /// <summary>The findings, each with the first element that it is about.</summary>
    private const string Run =
        "async () => (await axe.run(document)).violations.map(finding => `${finding.id}: ${finding.nodes[0].html}`)";

    private static readonly ViewportSize[] Sizes = [new() { Width = 390, Height = 844 }, new() { Width = 1280, Height = 900 }];
    private static readonly ColorScheme[] Schemes = [ColorScheme.Light, ColorScheme.Dark];
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    [Fact]
    public async Task Pages_of_the_shop_have_no_findings()
    {
        await CheckAsync("/");
        await CheckAsync("/products/mug");
        await CheckAsync("/products/room");
        await CheckAsync("/orders");
        await CheckAsync("/cards");
        await CheckAsync("/nothing");
        await CheckAsync("/staff/sign-in");
    }

    [Fact]
    public async Task Pages_of_an_order_have_no_findings()
    {
        await SaveCardAsync(TestCards.Approved);
        await CheckAsync();
        await CheckAsync("/cards");
        await OrderAsync();
        var order = new Uri(Page.Url).AbsolutePath;
        await CheckAsync();
        await ClickAsync("Pay $18.00");
        await Page.Locator("button[value=pay]").WaitForAsync();
        await CheckAsync();
        await CheckAsync($"{order}");
        await ClickAsync("Continue at the checkout");
        await PayAsync(TestCards.Declined);
        await SeesAsync("Not paid");
        await CheckAsync();
        await ClickAsync("Try again at the checkout");
        await PayAsync(TestCards.Approved);
        await SeesAsync("Paid. Thank you!");
        await CheckAsync();
        await CheckAsync("/orders");
    }

    [Fact]
    public async Task Pages_of_the_back_office_have_no_findings()
    {
        await OrderAsync("A night by the sea", "Book");
        var id = OrderId;
        await ClickAsync("Reserve with $240.00");
        await PayAsync(TestCards.Approved);
        await SeesAsync("Reserved");
        await CheckAsync();
        await SignInAsync();
        await CheckAsync();
        await CheckAsync($"/back-office/orders/{id}?problem=wrong-amount");
        await Page.GetByLabel("Amount in USD").FillAsync("180");
        await ClickAsync("Charge this amount");
        await ReadsAsync("Charge of the stay");
        await CheckAsync();
        await CheckAsync("/back-office/transactions");
    }

    [Fact]
    public async Task The_page_that_says_that_the_service_is_down_has_no_findings()
    {
        await OrderAsync();
        Emulator.Faults.Enqueue(Fault.Refuse);
        await ClickAsync("Pay $18.00");
        await SeesAsync("Payment is not available right now");
        await CheckAsync();
    }

    [Fact]
    public async Task Axe_does_find_what_is_wrong()
    {
        await Page.SetContentAsync("<html lang='en'><title>A page</title><main><h1>A page</h1><img src='data:,'></main></html>");

        await Page.EvaluateAsync(Axe);
        (await FindingsAsync()).Should().ContainSingle().Which.Should().StartWith("image-alt");
    }

    private Task<string[]> FindingsAsync() => Page.EvaluateAsync<string[]>(Run);

    private async Task CheckAsync(string path)
    {
        await OpenAsync(path);
        await CheckAsync();
    }

    private async Task CheckAsync()
    {
        await Page.EvaluateAsync(Axe);
        foreach (var size in Sizes)
        {
            await Page.SetViewportSizeAsync(size.Width, size.Height);
            foreach (var scheme in Schemes)
            {
                await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                (await FindingsAsync()).Should().BeEmpty("{0} was looked at with {1} pixels, {2}", Page.Url, size.Width, scheme);
            }

            (await Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"))
                .Should().BeTrue("{0} fits into {1} pixels", Page.Url, size.Width);
        }
    }
}
