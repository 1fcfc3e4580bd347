using System.Globalization;
using AccruPay.GraphQL;
using AccruPay.Http;

namespace AccruPay.Tests;

public class BackoffTests
{
    [Theory]
    [InlineData(0.5)]
    [InlineData(0.1)]
    [InlineData(0.999)]
    public async Task A_wait_is_a_random_part_of_a_ceiling_that_doubles_from_half_a_second_to_eight(double random)
    {
        var waits = await WaitsAsync(random, Enumerable.Repeat(Outcome.Html(503), 9));

        double[] ceilings = [0.5, 1, 2, 4, 8, 8, 8, 8, 8];
        waits.Should().Equal(ceilings.Select(ceiling => TimeSpan.FromSeconds(ceiling * random)), NearlyEqual);
    }

    [Fact]
    public async Task At_the_lower_end_of_chance_there_is_no_wait()
    {
        (await WaitsAsync(0, [Outcome.Html(503), Outcome.Html(503)])).Should().BeEmpty();
    }

    [Fact]
    public async Task A_client_draws_its_waits_by_chance_from_the_whole_range()
    {
        var first = new List<double>();
        for (var run = 0; run < 40; run++)
        {
            var clock = new TestClock();
            using var service = new ScriptedService(Outcome.Html(503), Outcome.Json(SampleAnswers.Merchant()));
            using var client = service.Client(options => options.TimeProvider = clock);
            await client.GetMerchantAsync();
            first.Add(clock.Waits.SingleOrDefault().TotalSeconds);
        }

        first.Should().OnlyContain(static wait => wait >= 0 && wait < 0.5);
        first.Distinct().Should().HaveCountGreaterThan(10);
        first.Min().Should().BeLessThan(0.25).And.BeLessThan(first.Max());
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    [InlineData(500)]
    public async Task A_wait_that_the_service_asks_for_in_seconds_is_kept_and_jitter_comes_on_top(int status)
    {
        var waits = await WaitsAsync(0.5, [Outcome.Html(status, ("Retry-After", "7"))]);

        waits.Should().Equal([TimeSpan.FromSeconds(7.25)], NearlyEqual);
    }

    [Fact]
    public async Task A_wait_that_the_service_asks_for_by_date_counts_from_the_services_own_clock()
    {
        var waits = await WaitsAsync(
            0.5, [Outcome.Html(503, ("Date", "Sun, 01 Jan 2040 10:00:00 GMT"), ("Retry-After", "Sun, 01 Jan 2040 10:00:20 GMT"))]);

        waits.Should().Equal([TimeSpan.FromSeconds(20.25)], NearlyEqual);
    }

    [Fact]
    public async Task Where_the_service_does_not_tell_its_time_it_counts_from_the_clients()
    {
        var at = new TestClock().GetUtcNow().AddSeconds(20).ToString("R", CultureInfo.InvariantCulture);

        var waits = await WaitsAsync(0.5, [Outcome.Html(503, ("Retry-After", at))]);

        waits.Should().Equal([TimeSpan.FromSeconds(20.25)], NearlyEqual);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("soon")]
    [InlineData("-1")]
    public async Task A_wait_of_nothing_or_of_nonsense_leaves_the_jitter(string retryAfter)
    {
        var waits = await WaitsAsync(0.5, [Outcome.Html(503, ("Retry-After", retryAfter))]);

        waits.Should().Equal([TimeSpan.FromSeconds(0.25)], NearlyEqual);
    }

    [Theory]
    [InlineData("59")]
    [InlineData("60")]
    [InlineData("3600")]
    [InlineData("2147483647")]
    public async Task A_wait_that_leaves_less_than_a_second_of_the_calls_time_ends_the_call_at_once(string retryAfter)
    {
        var clock = new TestClock();
        using var service = new ScriptedService(Outcome.Html(429, ("Retry-After", retryAfter)));
        using var client = service.Client(options => options.TimeProvider = clock);

        var failure = await client.GetMerchantAsync().FailureAsync<AccruPayRateLimitException>();

        failure.Attempts.Should().Be(1);
        failure.RetryAfter.Should().Be(TimeSpan.FromSeconds(int.Parse(retryAfter)));
        clock.Waits.Should().BeEmpty();
        service.Requests.Should().HaveCount(1);
    }

    [Fact]
    public async Task A_wait_that_leaves_more_is_kept()
    {
        var waits = await WaitsAsync(0.5, [Outcome.Html(429, ("Retry-After", "58"))]);

        waits.Should().Equal([TimeSpan.FromSeconds(58.25)], NearlyEqual);
    }

    [Fact]
    public async Task So_is_one_that_leaves_the_time_of_an_attempt_where_attempts_are_shorter()
    {
        var clock = new TestClock();
        using var service = new ScriptedService(Outcome.Html(429, ("Retry-After", "59")), Outcome.Json(SampleAnswers.Merchant()));
        using var client = service.Client(options =>
            (options.TimeProvider, options.AttemptTimeout) = (clock, TimeSpan.FromMilliseconds(400)));

        (await client.GetMerchantAsync()).Id.Should().Be("m-1");

        clock.Waits.Should().ContainSingle();
    }

    [Fact]
    public async Task Waits_add_up_within_the_calls_time()
    {
        var clock = new TestClock();
        using var service = new ScriptedService(Outcome.Html(429, ("Retry-After", "40")));
        using var client = service.Client(options => options.TimeProvider = clock);

        (await client.GetMerchantAsync().FailureAsync<AccruPayRateLimitException>()).Attempts.Should().Be(2);

        clock.Waits.Should().ContainSingle();
    }

    [Fact]
    public async Task The_last_attempt_gets_only_the_time_that_is_left()
    {
        var clock = new TestClock();
        using var service = new ScriptedService(Outcome.Silent);
        using var client = service.Client(options =>
            (options.TimeProvider, options.TotalTimeout, options.MaxAttempts) = (clock, TimeSpan.FromSeconds(20), 10));
        var start = clock.GetUtcNow();
        var call = client.GetMerchantAsync();

        await service.ArrivalAsync();
        clock.Advance(TimeSpan.FromSeconds(15));
        await service.ArrivalAsync();
        var left = TimeSpan.FromSeconds(20) - (clock.GetUtcNow() - start);
        clock.Advance(left - TimeSpan.FromMilliseconds(1));
        call.IsCompleted.Should().BeFalse();
        clock.Advance(TimeSpan.FromMilliseconds(1));

        (await call.FailureAsync<AccruPayTimeoutException>()).Attempts.Should().Be(2);
        service.Requests.Should().HaveCount(2);
    }

    [Fact]
    public async Task Where_a_wait_oversleeps_the_calls_time_nothing_more_is_sent()
    {
        var clock = new TestClock { Oversleep = TimeSpan.FromMinutes(2) };
        using var service = new ScriptedService(Outcome.Refused);
        using var client = service.Client(options => options.TimeProvider = clock);

        var failure = await client.GetMerchantAsync().FailureAsync<AccruPayTimeoutException>();

        failure.NothingSent.Should().BeTrue();
        service.Requests.Should().HaveCount(1);
    }

    // Timers of the framework count whole milliseconds.
    private static bool NearlyEqual(TimeSpan actual, TimeSpan expected) =>
        (actual - expected).Duration() < TimeSpan.FromMilliseconds(1);

    /// <summary>The waits of a call that meets these outcomes and then succeeds, where chance gives this number.</summary>
    private static async Task<IReadOnlyList<TimeSpan>> WaitsAsync(double random, IEnumerable<Outcome> outcomes)
    {
        var clock = new TestClock();
        using var service = new ScriptedService([.. outcomes, Outcome.Json(SampleAnswers.Merchant())]);
        using var http = new HttpClient(new SendGuard(service));
        var settings = new ClientSettings(WireClient.Options(
            new Uri("https://accrupay.test/graphql"), options => (options.MaxAttempts, options.TimeProvider) = (10, clock)));
        var client = new GraphQLClient(settings, () => http, () => random);
        await client.SendAsync(MerchantOperations.Get, default, CancellationToken.None).InTime();
        return clock.Waits;
    }
}
