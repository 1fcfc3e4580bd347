using AccruPay.Emulator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AccruPay.Hosting.Tests;

/// <summary>AddHealthChecks().AddAccruPay(): what the framework reports, against an emulator over HTTP.</summary>
public sealed class HealthCheckTests
{
    [Fact]
    public async Task It_is_healthy_where_the_service_answers_and_takes_the_secret()
    {
        await using var application = await CheckedApplication.StartAsync();

        var entry = await application.CheckAsync();

        entry.Status.Should().Be(HealthStatus.Healthy);
        entry.Exception.Should().BeNull();
        application.Emulator.Requests.Count.Should().Be(1);
    }

    [Fact]
    public async Task It_is_unhealthy_where_the_secret_is_refused_and_does_not_show_it()
    {
        await using var application = await CheckedApplication.StartAsync();
        var secret = application.Emulator.Merchant.ApiSecret;
        application.Emulator.RotateSecret(application.Emulator.Merchant);

        var entry = await application.CheckAsync();

        entry.Status.Should().Be(HealthStatus.Unhealthy);
        entry.Description.Should().Be("AccruPay does not take the API secret.");
        entry.Exception.Should().BeOfType<AccruPayAuthenticationException>();
        entry.Exception!.ToString().Should().NotContain(secret);
    }

    [Fact]
    public async Task It_is_degraded_where_the_service_limits_the_rate()
    {
        await using var application = await CheckedApplication.StartAsync();
        application.Emulator.Faults.Enqueue(Fault.RateLimited(TimeSpan.FromHours(1)));

        var entry = await application.CheckAsync();

        entry.Status.Should().Be(HealthStatus.Degraded);
        entry.Exception.Should().BeOfType<AccruPayRateLimitException>();
    }

    [Fact]
    public async Task A_failure_is_reported_as_its_registration_says_and_names_the_request()
    {
        await using var application = await CheckedApplication.StartAsync(static checks => checks.AddAccruPay(failureStatus: HealthStatus.Degraded));
        application.FailNext();

        var entry = await application.CheckAsync();

        entry.Status.Should().Be(HealthStatus.Degraded);
        entry.Description.Should().Contain(nameof(AccruPayServerException));
        entry.Data.Should().ContainKey("requestId").WhoseValue.Should().Be(((AccruPayException)entry.Exception!).RequestId);
    }

    [Fact]
    public async Task However_often_it_is_asked_the_service_is_asked_once_in_an_interval()
    {
        await using var application = await CheckedApplication.StartAsync();

        for (var probe = 0; probe < 20; probe++)
            (await application.CheckAsync()).Status.Should().Be(HealthStatus.Healthy);
        application.Emulator.Requests.Count.Should().Be(1);

        application.Clock.Advance(TimeSpan.FromSeconds(10));
        await application.CheckAsync();
        application.Emulator.Requests.Count.Should().Be(2);
    }

    [Fact]
    public async Task A_failure_is_over_with_the_first_good_answer_after_the_interval()
    {
        await using var application = await CheckedApplication.StartAsync();
        application.FailNext();

        (await application.CheckAsync()).Status.Should().Be(HealthStatus.Unhealthy);
        (await application.CheckAsync()).Status.Should().Be(HealthStatus.Unhealthy, "the answer still holds");
        application.Clock.Advance(TimeSpan.FromSeconds(10));

        (await application.CheckAsync()).Status.Should().Be(HealthStatus.Healthy);
    }

    [Fact]
    public async Task An_interval_of_zero_asks_each_time()
    {
        await using var application = await CheckedApplication.StartAsync(
            static checks => checks.AddAccruPay(configure: static options => options.Interval = TimeSpan.Zero));

        await application.CheckAsync();
        await application.CheckAsync();

        application.Emulator.Requests.Count.Should().Be(2);
    }

    [Fact]
    public async Task What_was_canceled_is_not_remembered()
    {
        await using var application = await CheckedApplication.StartAsync();

        await application.Invoking(static application => application.CheckCanceledAsync()).Should().ThrowAsync<OperationCanceledException>();

        (await application.CheckAsync()).Status.Should().Be(HealthStatus.Healthy);
    }

    [Fact]
    public async Task A_client_with_a_key_has_a_check_of_its_own()
    {
        await using var application = await CheckedApplication.StartAsync(
            static checks => checks.AddAccruPay(tags: ["ready"]).AddAccruPay("eu", tags: ["ready"]));

        (await application.CheckAsync("accrupay")).Status.Should().Be(HealthStatus.Healthy);
        (await application.CheckAsync("accrupay-eu")).Status.Should().Be(HealthStatus.Unhealthy, "its secret is another's");
    }

    [Fact]
    public async Task Those_who_ask_at_the_same_time_share_one_question()
    {
        await using var application = await CheckedApplication.StartAsync();

        var entries = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => application.CheckAsync()));

        entries.Should().OnlyContain(static entry => entry.Status == HealthStatus.Healthy);
        application.Emulator.Requests.Count.Should().Be(1);
    }

    [Fact]
    public async Task That_no_answer_came_in_time_is_an_answer_too()
    {
        using var service = new SilentService();
        await using var application = await CheckedApplication.StartAsync(instead: service);
        var asked = application.CheckAsync();
        await service.Asked;

        application.Clock.Advance(TimeSpan.FromSeconds(10));

        (await asked).Status.Should().Be(HealthStatus.Unhealthy);
        (await application.CheckAsync()).Description.Should().Be("AccruPay did not answer within 00:00:10.");
        service.Questions.Should().Be(1, "the service is asked once in an interval, whatever becomes of it");
    }

    [Fact]
    public async Task Whoever_leaves_does_not_take_the_question_along()
    {
        using var service = new SilentService();
        await using var application = await CheckedApplication.StartAsync(instead: service);
        using var leaving = new CancellationTokenSource();
        var left = application.RunAsync("accrupay", leaving.Token);
        var stays = application.CheckAsync();
        await service.Asked;

        await leaving.CancelAsync();
        await left.Invoking(static task => task).Should().ThrowAsync<OperationCanceledException>();
        application.Clock.Advance(TimeSpan.FromSeconds(10));

        (await stays).Status.Should().Be(HealthStatus.Unhealthy);
        service.Questions.Should().Be(1);
    }

    [Fact]
    public void It_is_registered_under_the_name_that_it_documents()
    {
        var services = new ServiceCollection();
        services.AddHealthChecks().AddAccruPay().AddAccruPay("eu", failureStatus: HealthStatus.Degraded);

        using var provider = services.BuildServiceProvider();
        var registrations = provider.GetRequiredService<Microsoft.Extensions.Options.IOptions<HealthCheckServiceOptions>>().Value.Registrations;

        registrations.Select(static registration => (registration.Name, registration.FailureStatus))
            .Should().Equal(("accrupay", HealthStatus.Unhealthy), ("accrupay-eu", HealthStatus.Degraded));
    }

    [Theory]
    [InlineData("", null, "clientName")]
    [InlineData(null, " ", "name")]
    public void A_blank_name_is_refused(string? clientName, string? name, string argument)
    {
        var checks = new ServiceCollection().AddHealthChecks();

        checks.Invoking(checks => checks.AddAccruPay(clientName, name)).Should().Throw<ArgumentException>().WithParameterName(argument);
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        var options = new AccruPayHealthCheckOptions();

        options.Invoking(static options => options.Interval = TimeSpan.FromTicks(-1)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Interval must not be negative.*");
        options.Invoking(static options => options.Timeout = TimeSpan.Zero).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Timeout must be positive*");
        options.Invoking(static options => options.Timeout = TimeSpan.FromDays(2)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
