using AccruPay.Emulator;

namespace AccruPay.Tests;

public class BaseConfigTests
{
    [Theory]
    [InlineData(Transport.InProcess)]
    [InlineData(Transport.Loopback)]
    public async Task Nuvei_needs_the_merchants_ids_there_and_the_environment(Transport transport)
    {
        await using var service = await EmulatedService.StartAsync(transport);
        var account = service.Emulator.Merchant.Nuvei;

        foreach (var selector in new[] { ProviderSelector.Account(account.Id), ProviderSelector.Type(PaymentProvider.Nuvei), null })
        {
            var config = await GetAsync(service, selector);
            config.Provider.Should().Be(PaymentProvider.Nuvei);
            config.Data.Should().Be(new NuveiBaseConfig { MerchantId = account.ProviderCode, MerchantSiteId = "site_" + account.ProviderCode, Env = "int" });
        }
    }

    [Theory]
    [InlineData(Transport.InProcess)]
    [InlineData(Transport.Loopback)]
    public async Task Stripe_needs_its_public_key(Transport transport)
    {
        await using var service = await EmulatedService.StartAsync(transport);
        var account = service.Emulator.Merchant.Stripe;

        foreach (var selector in new[] { ProviderSelector.Account(account.Id), ProviderSelector.Type(PaymentProvider.Stripe) })
        {
            var config = await GetAsync(service, selector);
            config.Provider.Should().Be(PaymentProvider.Stripe);
            config.Data.Should().Be(new GenericBaseConfig { Provider = PaymentProvider.Stripe, PublicKey = "pk_test_" + account.ProviderCode });
        }
    }

    [Fact]
    public async Task A_provider_where_the_merchant_has_no_account_is_refused()
    {
        await using var service = new EmulatedService();
        service.Emulator.Merchant.Stripe.Status = EmulatedProviderStatus.Disabled;

        var get = () => GetAsync(service, ProviderSelector.Type(PaymentProvider.Stripe));

        (await get.Should().ThrowAsync<AccruPayApiException>()).Which.ErrorCode.Should().Be("@emulated/provider-not-configured");
    }

    [Fact]
    public async Task A_provider_that_the_service_does_not_know_is_refused_by_it()
    {
        await using var service = new EmulatedService();

        var get = () => GetAsync(service, ProviderSelector.Type(PaymentProvider.FromName("ADYEN")));

        (await get.Should().ThrowAsync<AccruPayValidationException>()).Which.StatusCode.Should().Be(400);
    }

    private static Task<SessionBaseConfig> GetAsync(EmulatedService service, ProviderSelector? selector) =>
        service.Sessions.GetBaseConfigAsync(selector, TestContext.Current.CancellationToken);
}
