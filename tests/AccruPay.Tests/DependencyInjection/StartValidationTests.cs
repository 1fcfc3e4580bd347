using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace AccruPay.Tests;

public class StartValidationTests
{
    [Fact]
    public void Every_broken_rule_of_every_client_is_told_at_the_start()
    {
        var services = EmulatedServices.New();
        services.AddAccruPay(static options => (options.ApiSecret, options.MaxAttempts) = ("canary\n", 0));
        services.AddAccruPay("eu", static options => options.ApiSecret = " canary");
        using var provider = services.BuildServiceProvider();

        var validate = provider.GetRequiredService<IStartupValidator>().Validate;

        var failure = validate.Should().Throw<AggregateException>().Which;
        failure.InnerExceptions.OfType<OptionsValidationException>().SelectMany(static broken => broken.Failures).Should().BeEquivalentTo(
            "AccruPay: ApiSecret has a line break, often the last character of a file that it was read from.",
            "AccruPay: MaxAttempts must be from 1 to 10.",
            "AccruPay 'eu': ApiSecret begins or ends with a space.");
        failure.ToString().Should().NotContain("canary");
    }

    [Fact]
    public void A_client_in_order_passes()
    {
        var services = EmulatedServices.New();
        services.AddAccruPay(static options => options.ApiSecret = SampleOptions.Secret);
        using var provider = services.BuildServiceProvider();

        FluentActions.Invoking(provider.GetRequiredService<IStartupValidator>().Validate).Should().NotThrow();
    }

    [Fact]
    public async Task A_host_does_not_start_with_a_client_that_could_not_work()
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Services.AddSingleton(new DependencyInjection.EnvironmentVariables(static _ => null));
        builder.Services.AddAccruPay();
        using var host = builder.Build();

        var start = () => host.StartAsync(TestContext.Current.CancellationToken);

        (await start.Should().ThrowAsync<OptionsValidationException>()).WithMessage("AccruPay: ApiSecret is missing or blank.");
    }

    [Fact]
    public void Without_a_host_the_client_itself_refuses()
    {
        var services = EmulatedServices.New();
        services.AddAccruPay(static options => (options.ApiSecret, options.Endpoint) = (SampleOptions.Secret, new Uri("http://emulator/graphql")));
        using var provider = services.BuildServiceProvider();

        FluentActions.Invoking(provider.GetRequiredService<AccruPayClient>).Should()
            .Throw<OptionsValidationException>().WithMessage("AccruPay: Endpoint must be https; *");
    }

    [Fact]
    public void A_callback_for_the_secret_passes_without_being_called()
    {
        var services = EmulatedServices.New();
        services.AddAccruPay(static options => options.ApiSecretProvider = static _ => throw new InvalidOperationException());
        using var provider = services.BuildServiceProvider();

        provider.GetRequiredService<IStartupValidator>().Validate();
        provider.GetRequiredService<AccruPayClient>().Should().NotBeNull();
    }
}
