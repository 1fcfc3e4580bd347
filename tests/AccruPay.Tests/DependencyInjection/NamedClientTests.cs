using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AccruPay.Tests;

public class NamedClientTests
{
    [Fact]
    public async Task Each_key_has_a_client_with_its_own_secret_and_endpoint()
    {
        var (plain, eu, us) = (EmulatedServices.NewEmulator("secret-0"), EmulatedServices.NewEmulator("secret-eu"), EmulatedServices.NewEmulator("secret-us"));
        var watch = new RequestWatch();
        var services = EmulatedServices.New();
        services.AddConfiguration(("AccruPay:ApiSecret", "secret-0"), ("AccruPay:eu:ApiSecret", "secret-eu"), ("AccruPay:eu:Endpoint", "https://eu.example.com/graphql"));
        services.AddAccruPay().To(plain);
        services.AddAccruPay("eu").To(eu).AddHttpMessageHandler(watch.NewHandler);
        services.AddAccruPay("us", static options => options.ApiSecret = "secret-us").To(us);
        await using var provider = services.BuildServiceProvider();

        (await provider.GetRequiredService<AccruPayClient>().MerchantIdAsync()).Should().Be(plain.Merchant.Id);
        (await provider.GetRequiredKeyedService<AccruPayClient>("eu").MerchantIdAsync()).Should().Be(eu.Merchant.Id);
        (await provider.GetRequiredKeyedService<AccruPayClient>("us").MerchantIdAsync()).Should().Be(us.Merchant.Id);
        watch.Addresses.Should().Equal(new Uri("https://eu.example.com/graphql"));
    }

    [Fact]
    public void A_consumer_asks_for_it_by_attribute()
    {
        var services = EmulatedServices.New();
        services.AddAccruPay("eu", static options => options.ApiSecret = "secret-eu");
        services.AddSingleton<Checkout>();
        using var provider = services.BuildServiceProvider();

        provider.GetRequiredService<Checkout>().AccruPay.Should().BeSameAs(provider.GetRequiredKeyedService<AccruPayClient>("eu"));
        provider.GetService<AccruPayClient>().Should().BeNull();
    }

    [Fact]
    public void A_section_of_its_own_can_be_given()
    {
        var services = EmulatedServices.New();
        services.AddAccruPay("eu", EmulatedServices.Configuration(("ApiSecret", "secret-eu"), ("MaxAttempts", "2")));
        using var provider = services.BuildServiceProvider();

        OptionsOf(provider, "eu").ApiSecret.Should().Be("secret-eu");
        OptionsOf(provider, "eu").MaxAttempts.Should().Be(2);
    }

    [Fact]
    public void What_stands_in_the_applications_section_holds_for_every_client_but_its_secret_and_what_code_sets()
    {
        var services = EmulatedServices.New(("ACCRUPAY_API_SECRET", "from-environment"));
        services.AddConfiguration(("AccruPay:MaxAttempts", "7"), ("AccruPay:ApiSecret", "secret-of-the-first"), ("AccruPay:eu:Environment", "sandbox"));
        services.AddAccruPay(static options => options.MaxResponseBytes = 2048);
        services.AddAccruPay("eu", static options => options.ApiSecret = "secret-eu");
        using var provider = services.BuildServiceProvider();

        OptionsOf(provider, "eu").Should().BeEquivalentTo(new { ApiSecret = "secret-eu", MaxAttempts = 7, MaxResponseBytes = 16 * 1024 * 1024, Environment = AccruPayEnvironment.Sandbox });
    }

    [Fact]
    public void What_stands_in_its_own_section_goes_before_the_applications()
    {
        var services = EmulatedServices.New();
        services.AddConfiguration(
            ("AccruPay:ApiSecret", "secret-0"), ("AccruPay:MaxAttempts", "7"), ("AccruPay:TotalTimeout", "00:02:00"),
            ("AccruPay:eu:ApiSecret", "secret-eu"), ("AccruPay:eu:MaxAttempts", "2"));
        services.AddAccruPay("eu");
        using var provider = services.BuildServiceProvider();

        OptionsOf(provider, "eu").Should().BeEquivalentTo(new { ApiSecret = "secret-eu", MaxAttempts = 2, TotalTimeout = TimeSpan.FromMinutes(2) });
    }

    [Fact]
    public void The_applications_secret_is_not_for_a_client_with_a_name()
    {
        var services = EmulatedServices.New();
        services.AddConfiguration(("AccruPay:ApiSecret", "secret-0"));
        services.AddAccruPay("eu");
        using var provider = services.BuildServiceProvider();

        FluentActions.Invoking(() => provider.GetRequiredKeyedService<AccruPayClient>("eu")).Should()
            .Throw<OptionsValidationException>().WithMessage("AccruPay 'eu': ApiSecret is missing or blank.");
    }

    [Fact]
    public void The_environments_secret_is_not_for_a_client_with_a_name()
    {
        var services = EmulatedServices.New(("ACCRUPAY_API_SECRET", "from-environment"));
        services.AddAccruPay("eu");
        using var provider = services.BuildServiceProvider();

        FluentActions.Invoking(() => provider.GetRequiredKeyedService<AccruPayClient>("eu")).Should()
            .Throw<OptionsValidationException>().WithMessage("AccruPay 'eu': ApiSecret is missing or blank.");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_blank_key_is_refused(string name) =>
        FluentActions.Invoking(() => new ServiceCollection().AddAccruPay(name)).Should().Throw<ArgumentException>().WithParameterName(nameof(name));

    [Fact]
    public void A_missing_key_is_refused() =>
        FluentActions.Invoking(static () => new ServiceCollection().AddAccruPay((string)null!)).Should().Throw<ArgumentNullException>().WithParameterName("name");

    private static AccruPayClientOptions OptionsOf(ServiceProvider provider, string name) =>
        provider.GetRequiredService<IOptionsMonitor<AccruPayClientOptions>>().Get(name);

    private sealed class Checkout([FromKeyedServices("eu")] AccruPayClient accruPay)
    {
        public AccruPayClient AccruPay { get; } = accruPay;
    }
}
