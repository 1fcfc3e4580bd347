namespace AccruPay.Tests;

/// <summary>Lookups have no time of their own: a call and what it looks up end within the call's total time.</summary>
public class LookupTimeTests
{
    private static readonly TimeSpan TotalTimeout = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_lookup_that_uses_up_the_time_leaves_none_for_the_next_and_the_refusal_stands()
    {
        var clock = new TestClock();
        var start = clock.GetUtcNow();
        using var service = new ScriptedService(Outcome.Silent, Outcome.Error("@payments/refused"))
        {
            Sessions = Outcome.Silent,
            Looked = clock.SkipToLastDeadline,
        };
        using var client = service.Client(options => (options.TimeProvider, options.TotalTimeout) = (clock, TotalTimeout));
        var call = client.StartAsync(MinimalRequests.Payment);
        await service.ArrivalAsync();

        clock.SkipToLastDeadline();

        var failure = await call.FailureAsync<AccruPayApiException>();
        failure.ErrorCode.Should().Be("@payments/refused");
        failure.Attempts.Should().Be(2);
        service.Lookups.Should().ContainSingle().Which.Should().Contain("MerchantApiClientTransactionSessions");
        (clock.GetUtcNow() - start).Should().BeLessThanOrEqualTo(TotalTimeout);
    }

    [Fact]
    public async Task A_second_lookup_gets_what_the_first_has_left()
    {
        var clock = new TestClock();
        var start = clock.GetUtcNow();
        using var service = new ScriptedService(Outcome.Error("@payments/refused"))
        {
            Sessions = Outcome.Json(SampleAnswers.Page("merchantApiClientTransactionSessions", SampleAnswers.Session())),
            Transactions = Outcome.Silent,
            Looked = LookingUp(() => clock.Advance(TimeSpan.FromSeconds(18)), clock.SkipToLastDeadline),
        };
        using var client = service.Client(options =>
            (options.TimeProvider, options.TotalTimeout, options.AttemptTimeout) = (clock, TotalTimeout, TotalTimeout));

        var failure = await client.StartAsync(MinimalRequests.Payment).FailureAsync<AccruPayApiException>();

        failure.ErrorCode.Should().Be("@payments/refused");
        service.Lookups.Should().HaveCount(2);
        (clock.GetUtcNow() - start).Should().Be(TotalTimeout);
    }

    // Acts in turn, one a lookup.
    private static Action LookingUp(params Action[] acts)
    {
        var next = new Queue<Action>(acts);
        return () => next.Dequeue()();
    }
}
