namespace AccruPay.Tests;

/// <summary>
/// What is sent once has one long attempt, and a lookup after it has time of its own, since it decides what the caller is
/// told.
/// </summary>
public class SingleAttemptTimeTests
{
    public static TheoryData<string> Operations => OnceOperation.Names;

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Its_attempt_ends_after_ninety_seconds_and_no_sooner(string name)
    {
        var clock = new TestClock();
        using var service = new ScriptedService(Outcome.Silent);
        using var client = service.Client(options => options.TimeProvider = clock);

        var call = OnceOperation.Named(name).RunAsync(client);
        await service.ArrivalAsync();
        clock.Advance(TimeSpan.FromSeconds(90) - TimeSpan.FromTicks(1));
        call.IsCompleted.Should().BeFalse();
        clock.Advance(TimeSpan.FromTicks(1));

        var failure = await call.FailureAsync<AccruPayOutcomeUnknownException>();
        failure.InnerException.Should().BeOfType<AccruPayTimeoutException>().Which.NothingSent.Should().BeFalse();
        service.Requests.Should().HaveCount(1);
    }

    [Fact]
    public async Task The_option_sets_it()
    {
        var clock = new TestClock();
        using var service = new ScriptedService(Outcome.Silent);
        using var client = service.Client(options => (options.TimeProvider, options.SingleAttemptTimeout) = (clock, TimeSpan.FromSeconds(5)));

        var call = OnceOperation.Named("Transactions.Refund").RunAsync(client);
        await service.ArrivalAsync();
        clock.Advance(TimeSpan.FromSeconds(5));

        await call.FailureAsync<AccruPayOutcomeUnknownException>();
    }

    [Fact]
    public async Task Attempts_of_which_nothing_was_sent_share_it()
    {
        var clock = new TestClock { Oversleep = TimeSpan.FromSeconds(50) };
        using var service = new ScriptedService(Outcome.Refused);
        using var client = service.Client(options => (options.TimeProvider, options.MaxAttempts) = (clock, 10));

        var failure = await OnceOperation.Named("Payments.Charge").RunAsync(client).FailureAsync<AccruPayTimeoutException>();

        service.Requests.Should().HaveCount(2, "two waits take more than the ninety seconds");
        failure.NothingSent.Should().BeTrue();
        failure.IsSafeToRepeat.Should().BeTrue();
    }

    [Fact]
    public async Task A_lookup_after_it_has_the_total_time()
    {
        var clock = new TestClock();
        using var service = new ScriptedService(Outcome.Silent)
        {
            Sessions = Outcome.Silent,
            Looked = clock.SkipToLastDeadline,
        };
        using var client = service.Client(options =>
            (options.TimeProvider, options.TotalTimeout, options.MaxAttempts) = (clock, TimeSpan.FromSeconds(60), 10));
        var start = clock.GetUtcNow();

        var call = OnceOperation.Named("Payments.Charge").RunAsync(client);
        await service.ArrivalAsync();
        clock.SkipToLastDeadline();

        await call.FailureAsync<AccruPayOutcomeUnknownException>();
        service.Lookups.Should().HaveCountGreaterThan(1, "a lookup is a read, and repeated");
        (clock.GetUtcNow() - start).Should().BeGreaterThan(TimeSpan.FromSeconds(90)).And.BeLessThanOrEqualTo(TimeSpan.FromSeconds(90 + 60));
    }
}
