using AccruPay.Emulator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AccruPay.Tests;

public class RegistrationTests
{
    private readonly AccruPayEmulator _emulator = EmulatedServices.NewEmulator();

    [Fact]
    public async Task A_bare_service_collection_is_enough_with_the_secret_in_the_environment()
    {
        var services = EmulatedServices.New(("ACCRUPAY_API_SECRET", SampleOptions.Secret));
        services.AddAccruPay().To(_emulator);
        await using var provider = services.BuildServiceProvider();

        (await provider.GetRequiredService<AccruPayClient>().MerchantIdAsync()).Should().Be(_emulator.Merchant.Id);
    }

    [Fact]
    public async Task The_section_AccruPay_of_the_applications_configuration_is_taken()
    {
        var services = EmulatedServices.New();
        services.AddConfiguration(("AccruPay:ApiSecret", SampleOptions.Secret), ("AccruPay:Environment", "qa"), ("AccruPay:MaxAttempts", "7"));
        services.AddAccruPay().To(_emulator);
        await using var provider = services.BuildServiceProvider();

        (await provider.GetRequiredService<AccruPayClient>().MerchantIdAsync()).Should().Be(_emulator.Merchant.Id);
        OptionsOf(provider).MaxAttempts.Should().Be(7);
        OptionsOf(provider).Environment.Should().Be(AccruPayEnvironment.Sandbox);
    }

    [Fact]
    public void A_delegate_has_the_last_word_over_the_configuration()
    {
        var services = EmulatedServices.New();
        services.AddConfiguration(("AccruPay:ApiSecret", "from-configuration"), ("AccruPay:MaxAttempts", "7"));
        services.AddAccruPay(static options => options.ApiSecret = "from-code");
        using var provider = services.BuildServiceProvider();

        OptionsOf(provider).ApiSecret.Should().Be("from-code");
        OptionsOf(provider).MaxAttempts.Should().Be(7);
    }

    [Fact]
    public void A_section_that_is_given_takes_the_place_of_the_applications()
    {
        var services = EmulatedServices.New();
        services.AddConfiguration(("AccruPay:ApiSecret", "from-the-application"), ("AccruPay:MaxAttempts", "7"));
        services.AddAccruPay(EmulatedServices.Configuration(("Payments:ApiSecret", "from-the-section")).GetSection("Payments"));
        using var provider = services.BuildServiceProvider();

        OptionsOf(provider).ApiSecret.Should().Be("from-the-section");
        OptionsOf(provider).MaxAttempts.Should().Be(3);
    }

    [Fact]
    public void The_environment_is_asked_only_where_nothing_else_gives_a_secret()
    {
        SecretWith(null).Should().Be("from-environment");
        SecretWith("").Should().Be("from-environment");
        SecretWith("from-configuration").Should().Be("from-configuration");
        SecretWith(null, static options => options.ApiSecret = "from-code").Should().Be("from-code");
        SecretWith(null, static options => options.ApiSecretProvider = static _ => new ValueTask<string>("from-callback")).Should().BeNull();
    }

    [Fact]
    public void Without_a_word_about_it_the_environment_is_that_of_the_process() =>
        DependencyInjection.EnvironmentVariables.OfProcess.Read("PATH").Should().Be(Environment.GetEnvironmentVariable("PATH"));

    [Fact]
    public void A_client_is_one_for_the_life_of_the_application()
    {
        var services = EmulatedServices.New();
        services.AddAccruPay(static options => options.ApiSecret = SampleOptions.Secret);
        using var provider = services.BuildServiceProvider();
        using var scope = provider.CreateScope();

        scope.ServiceProvider.GetRequiredService<AccruPayClient>().Should().BeSameAs(provider.GetRequiredService<AccruPayClient>());
    }

    [Fact]
    public async Task Registering_twice_makes_one_client_that_both_have_set_up()
    {
        var services = EmulatedServices.New();
        services.AddAccruPay(static options => (options.ApiSecret, options.MaxAttempts) = (SampleOptions.Secret, 2));
        services.AddAccruPay(static options => options.MaxAttempts = 5).To(_emulator);
        await using var provider = services.BuildServiceProvider();

        provider.GetServices<AccruPayClient>().Should().ContainSingle();
        OptionsOf(provider).MaxAttempts.Should().Be(5);
        (await provider.GetRequiredService<AccruPayClient>().MerchantIdAsync()).Should().Be(_emulator.Merchant.Id);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("eu")]
    public void Registering_again_does_not_put_the_configuration_over_what_code_has_set(string? name)
    {
        var services = EmulatedServices.New();
        services.AddConfiguration(("AccruPay:MaxAttempts", "7"), ("AccruPay:eu:MaxAttempts", "7"), ("AccruPay:MaxResponseBytes", "2048"));
        Register(static options => (options.ApiSecret, options.MaxAttempts) = (SampleOptions.Secret, 2));
        Register(null);
        using var provider = services.BuildServiceProvider();

        provider.GetRequiredService<IOptionsMonitor<AccruPayClientOptions>>().Get(name ?? Options.DefaultName)
            .Should().BeEquivalentTo(new { ApiSecret = SampleOptions.Secret, MaxAttempts = 2, MaxResponseBytes = 2048 });

        void Register(Action<AccruPayClientOptions>? configure) => _ = (name, configure) switch
        {
            (null, null) => services.AddAccruPay(),
            (null, _) => services.AddAccruPay(configure),
            (_, null) => services.AddAccruPay(name),
            _ => services.AddAccruPay(name, configure),
        };
    }

    [Fact]
    public void A_section_that_is_given_the_second_time_counts_all_the_same()
    {
        var services = EmulatedServices.New();
        services.AddAccruPay(static options => (options.ApiSecret, options.MaxAttempts) = (SampleOptions.Secret, 2));
        services.AddAccruPay(EmulatedServices.Configuration(("MaxAttempts", "5")));
        using var provider = services.BuildServiceProvider();

        OptionsOf(provider).Should().BeEquivalentTo(new { ApiSecret = SampleOptions.Secret, MaxAttempts = 5 });
    }

    [Fact]
    public async Task A_container_that_validates_scopes_and_every_service_accepts_it()
    {
        var services = EmulatedServices.New();
        services.AddAccruPay(static options => options.ApiSecret = SampleOptions.Secret).To(_emulator);
        services.AddAccruPay("eu", static options => options.ApiSecret = SampleOptions.Secret).To(_emulator);
        await using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });

        (await provider.GetRequiredService<AccruPayClient>().MerchantIdAsync()).Should().Be(_emulator.Merchant.Id);
    }

    [Fact]
    public async Task A_container_is_disposed_with_and_without_await()
    {
        foreach (var withAwait in new[] { true, false })
        {
            var services = EmulatedServices.New();
            services.AddAccruPay(static options => options.ApiSecret = SampleOptions.Secret).To(_emulator);
            var provider = services.BuildServiceProvider();
            var client = provider.GetRequiredService<AccruPayClient>();
            await client.MerchantIdAsync();

            if (withAwait)
                await provider.DisposeAsync();
            else
                provider.Dispose();

            FluentActions.Invoking(provider.GetRequiredService<AccruPayClient>).Should().Throw<ObjectDisposedException>();
        }
    }

    [Fact]
    public void Missing_arguments_are_refused()
    {
        var services = new ServiceCollection();

        FluentActions.Invoking(static () => ((IServiceCollection)null!).AddAccruPay()).Should().Throw<ArgumentNullException>().WithParameterName("services");
        FluentActions.Invoking(() => services.AddAccruPay((Action<AccruPayClientOptions>)null!)).Should().Throw<ArgumentNullException>().WithParameterName("configure");
        FluentActions.Invoking(() => services.AddAccruPay((Microsoft.Extensions.Configuration.IConfiguration)null!)).Should().Throw<ArgumentNullException>().WithParameterName("section");
    }

    private static AccruPayClientOptions OptionsOf(ServiceProvider provider) =>
        provider.GetRequiredService<IOptionsMonitor<AccruPayClientOptions>>().CurrentValue;

    private static string? SecretWith(string? configured, Action<AccruPayClientOptions>? configure = null)
    {
        var services = EmulatedServices.New(("ACCRUPAY_API_SECRET", "from-environment"));
        services.AddConfiguration(("AccruPay:ApiSecret", configured));
        services.AddAccruPay(configure ?? (static _ => { }));
        using var provider = services.BuildServiceProvider();
        return OptionsOf(provider).ApiSecret;
    }
}
