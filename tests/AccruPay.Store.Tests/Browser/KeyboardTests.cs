using AccruPay.Emulator;
using Microsoft.Playwright;

namespace AccruPay.Store.Tests.Browser;

public sealed class KeyboardTests(BrowserFixture fixture) : BrowserTests(fixture)
{
    private const int MostTabs = 40;

    [Fact]
    public async Task A_visitor_buys_and_pays_by_keyboard_alone_and_always_sees_where_they_are()
    {
        await OpenAsync("/");
        await TabToAsync("Harbour mug");
        await Page.Keyboard.PressAsync("Enter");
        await SeesAsync("Harbour mug");
        await TabToAsync("Buy");
        await Page.Keyboard.PressAsync("Enter");
        await SeesAsync("Almost there");
        await TabToAsync("Pay $18.00");
        await Page.Keyboard.PressAsync("Space");
        await SeesAsync("Choose a test card");
        await TabToAsync("Pay $18.00");
        await Page.Keyboard.PressAsync("Enter");

        await SeesAsync("Paid. Thank you!");
        Emulator.Ledger.TimesCharged($"{OrderId}-1").Should().Be(1);
    }

    [Fact]
    public async Task The_first_tab_leads_past_the_navigation()
    {
        await OpenAsync("/");
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.PressAsync("Enter");
        await Page.Keyboard.PressAsync("Tab");

        (await FocusedAsync()).Should().StartWith("Harbour mug");
    }

    /// <summary>Presses Tab until the element whose text begins like this has the focus.</summary>
    private async Task TabToAsync(string text)
    {
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            await Page.Keyboard.PressAsync("Tab");
            var focused = await FocusedAsync();
            (await Page.EvaluateAsync<bool>("() => document.activeElement === document.body || document.activeElement.matches(':focus-visible')"))
                .Should().BeTrue("the focus on {0} is visible", focused);
            if (focused.StartsWith(text, StringComparison.Ordinal))
                return;
        }
        Assert.Fail($"{MostTabs} presses of Tab do not lead to {text}.");
    }

    private Task<string> FocusedAsync() => Page.EvaluateAsync<string>("() => document.activeElement.textContent.trim()");
}
