using AccruPay.Emulator;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

#pragma warning disable xUnit1051 // The code is shown in the documentation, and is as short as a user would write it.

namespace AccruPay.WebShop.Tests;

/// <summary>The pattern of docs/emulator.md: an application in a WebApplicationFactory, in front of an emulator in the same process.</summary>
public sealed class ShopTests
{
    // docs/emulator.md shows the body of this test: AccruPay.Docs.Tests compares them.
    [Fact]
    public async Task An_order_is_paid_in_the_application()
    {
        var emulator = new AccruPayEmulator();
        await using var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host.ConfigureTestServices(services => services
            .AddAccruPay(options => (options.ApiSecret, options.Endpoint) = (emulator.Merchant.ApiSecret, emulator.Endpoint))
            .ConfigurePrimaryHttpMessageHandler(emulator.CreateHandler)));
        using var browser = factory.CreateClient();

        using var started = await browser.PostAsync("/orders/order-1/checkout", null);    // the application starts a session
        emulator.Customer.Pay(await started.Content.ReadAsStringAsync(), TestCards.Approved);
        Assert.Equal("true", await browser.GetStringAsync("/orders/order-1/is-paid"));    // and verifies it
        Assert.Equal(1, emulator.Ledger.TimesCharged("order-1"));
    }
}
