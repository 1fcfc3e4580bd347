using AccruPay.Emulator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace AccruPay.Tests;

/// <summary>What a client takes from its application: the clock and the logs.</summary>
public class ApplicationServicesTests
{
    private readonly AccruPayEmulator _emulator = EmulatedServices.NewEmulator();

    [Fact]
    public void The_applications_clock_is_the_clients()
    {
        var clock = new FakeTimeProvider();

        ClockWith(clock, null).Should().BeSameAs(clock);
    }

    [Fact]
    public void A_clock_that_is_set_in_code_goes_first()
    {
        var clock = new FakeTimeProvider();

        ClockWith(new FakeTimeProvider(), clock).Should().BeSameAs(clock);
    }

    [Fact]
    public void Without_a_clock_it_is_the_systems()
    {
        var services = EmulatedServices.New();
        services.AddAccruPay(static options => options.ApiSecret = SampleOptions.Secret);
        using var provider = services.BuildServiceProvider();

        provider.GetRequiredService<IOptions<AccruPayClientOptions>>().Value.TimeProvider.Should().BeSameAs(TimeProvider.System);
    }

    [Fact]
    public async Task The_applications_logs_get_the_clients()
    {
        using var logs = new CapturedLogs();
        var services = EmulatedServices.New();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(logs));
        services.AddAccruPay(static options => options.ApiSecret = SampleOptions.Secret).To(_emulator);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<AccruPayClient>().MerchantIdAsync();

        logs.Of("AccruPay").Should().ContainSingle().Which.Message.Should().StartWith("MerchantApi ended with success after 1 attempt(s) in ");
    }

    [Fact]
    public async Task Logs_that_are_set_in_code_go_first()
    {
        using var logs = new CapturedLogs();
        using var own = new CapturedLogs();
        using var factory = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(own));
        var services = EmulatedServices.New();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(logs));
        services.AddAccruPay(options => (options.ApiSecret, options.LoggerFactory) = (SampleOptions.Secret, factory)).To(_emulator);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<AccruPayClient>().MerchantIdAsync();

        logs.Of("AccruPay").Should().BeEmpty();
        own.Of("AccruPay").Should().ContainSingle();
    }

    private static TimeProvider ClockWith(TimeProvider registered, TimeProvider? set)
    {
        var services = EmulatedServices.New();
        services.AddSingleton(registered);
        services.AddAccruPay(options =>
        {
            options.ApiSecret = SampleOptions.Secret;
            options.TimeProvider = set ?? options.TimeProvider;
        });
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<AccruPayClientOptions>>().Value.TimeProvider;
    }
}
