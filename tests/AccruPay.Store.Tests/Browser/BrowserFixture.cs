using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(AccruPay.Store.Tests.Browser.BrowserFixture))]

namespace AccruPay.Store.Tests.Browser;

/// <summary>One browser for all tests: the Chromium of this machine, by CHROMIUM_PATH or where systems keep it.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] UsualPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The browser. Without one the test is skipped, and in CI it fails.</summary>
    public IBrowser Browser
    {
        get
        {
            const string Reason = "There is no Chromium here: install it, or say where it is by CHROMIUM_PATH.";
            if (_browser is null && Environment.GetEnvironmentVariable("CI") == "true")
                Assert.Fail(Reason);
            Assert.SkipWhen(_browser is null, Reason);
            return _browser!;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (PathOfBrowser() is not { } path)
            return;

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Arguments() });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static string? PathOfBrowser()
    {
        string[] places = Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } path ? [path] : UsualPlaces;
        return Array.Find(places, File.Exists);
    }

    /// <summary>Chromium's sandbox refuses to run as root, as in a container.</summary>
    private static string[] Arguments() => Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [];
}
