using System.Globalization;

namespace AccruPay.Tests;

/// <summary>How often the outcome is asked for, and what the caller is told when the time is up.</summary>
public class WaitTimeTests
{
    private static readonly Outcome Pending = WaitingClient.Verified("PENDING", "ACTIVE");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_waits_double_up_to_the_longest_and_the_last_question_is_asked_when_the_time_is_up()
    {
        using var waiting = new WaitingClient(Pending);

        await waiting.WaitAsync(Options(seconds: 20) with { LongestDelay = TimeSpan.FromSeconds(4) }, Token)
            .FailureAsync<AccruPayWaitTimeoutException>();

        waiting.Waits.Should().Equal(1, 2, 4, 4, 4, 4, 1);
        waiting.Service.Requests.Should().HaveCount(8);
    }

    [Fact]
    public async Task By_default_they_grow_from_one_second_to_fifteen_for_two_minutes()
    {
        using var waiting = new WaitingClient(Pending);

        await waiting.WaitAsync(cancellationToken: Token).FailureAsync<AccruPayWaitTimeoutException>();

        waiting.Waits.Should().Equal(1, 2, 4, 8, 15, 15, 15, 15, 15, 15, 15);
    }

    [Fact]
    public async Task An_outcome_that_comes_in_the_last_moment_is_not_missed()
    {
        using var waiting = new WaitingClient(Pending, Pending, WaitingClient.Verified("SUCCEEDED"));
        (await waiting.WaitAsync(Options(seconds: 2), Token)).IsPaid.Should().BeTrue();
    }

    [Fact]
    public async Task Without_any_time_it_asks_once()
    {
        using var waiting = new WaitingClient(Pending);

        await waiting.WaitAsync(Options(seconds: 0), Token).FailureAsync<AccruPayWaitTimeoutException>();

        waiting.Service.Requests.Should().HaveCount(1);
    }

    [Fact]
    public async Task The_exception_has_the_records_as_they_were_last_seen_and_says_that_it_may_still_come()
    {
        using var waiting = new WaitingClient(Pending, WaitingClient.Verified("STARTED", "COMPLETED"));

        var failure = await waiting.WaitAsync(Options(seconds: 10), Token).FailureAsync<AccruPayWaitTimeoutException>();

        failure.Transaction!.Status.Should().Be(TransactionStatus.Started);
        failure.Session!.Status.Should().Be(SessionStatus.Completed);
        failure.InnerException.Should().BeNull();
        failure.IsTransient.Should().BeTrue();
        failure.IsSafeToRepeat.Should().BeTrue();
    }

    [Fact]
    public async Task Of_a_session_that_stays_unpaid_it_has_the_session_and_the_reason()
    {
        using var waiting = new WaitingClient(Outcome.Error("@sessions/unpaid")).WithSession("ACTIVE");

        var failure = await waiting.WaitAsync(Options(seconds: 10), Token).FailureAsync<AccruPayWaitTimeoutException>();

        failure.Session!.Status.Should().Be(SessionStatus.Active);
        failure.Transaction.Should().BeNull();
        failure.InnerException.Should().BeOfType<AccruPaySessionUnpaidException>();
        failure.Operation.Should().Be("MerchantApiClientTransactionPaymentSessionVerify");
    }

    [Fact]
    public async Task A_passing_failure_at_the_end_does_not_hide_what_was_seen_before()
    {
        using var waiting = new WaitingClient(Outcome.Error("@sessions/unpaid"), Pending, Outcome.Html(503)).WithSession("ACTIVE");

        var failure = await waiting.WaitAsync(Options(seconds: 10), Token).FailureAsync<AccruPayWaitTimeoutException>();

        failure.Session!.Status.Should().Be(SessionStatus.Active);
        failure.Transaction!.Status.Should().Be(TransactionStatus.Pending);
        failure.InnerException.Should().BeOfType<AccruPayServerException>();
        failure.StatusCode.Should().Be(503);
    }

    [Fact]
    public async Task Passing_failures_are_no_outcome()
    {
        using var waiting = new WaitingClient(
            Outcome.Html(503), Outcome.Dropped, Outcome.Refused, Outcome.Html(429), Outcome.Error("INTERNAL_SERVER_ERROR"),
            WaitingClient.Verified("SUCCEEDED"));

        (await waiting.WaitAsync(cancellationToken: Token)).IsPaid.Should().BeTrue();

        waiting.Waits.Should().Equal(1, 2, 4, 8, 15);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(7, 7)]
    [InlineData(600, 30)]
    public async Task A_service_that_asks_for_more_time_gets_it_up_to_what_is_left(int retryAfter, int wait)
    {
        using var waiting = new WaitingClient(
            Outcome.Html(429, ("Retry-After", retryAfter.ToString(CultureInfo.InvariantCulture))), WaitingClient.Verified("SUCCEEDED"));

        (await waiting.WaitAsync(Options(seconds: 30), Token)).IsPaid.Should().BeTrue();

        waiting.Waits.Should().Equal(wait);
    }

    [Fact]
    public async Task Delays_of_any_length_end_with_the_time()
    {
        using var waiting = new WaitingClient(Pending);
        var options = Options(seconds: 10) with { FirstDelay = TimeSpan.FromDays(24), LongestDelay = TimeSpan.FromDays(24) };

        await waiting.WaitAsync(options, Token).FailureAsync<AccruPayWaitTimeoutException>();

        waiting.Waits.Should().Equal(10);
    }

    [Fact]
    public async Task Cancellation_ends_a_wait_at_once()
    {
        using var waiting = new WaitingClient(new TestClock { HoldsWaits = true }, Pending);
        using var source = new CancellationTokenSource();

        var wait = waiting.WaitAsync(cancellationToken: source.Token);
        await waiting.Clock.FirstWaitAsync();
        await source.CancelAsync();

        (await FluentActions.Awaiting(() => wait).Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(source.Token);
        waiting.Service.Requests.Should().HaveCount(1);
    }

    [Fact]
    public async Task Cancellation_ends_a_question_at_once()
    {
        using var waiting = new WaitingClient(Outcome.Silent);
        using var source = new CancellationTokenSource();

        var wait = waiting.WaitAsync(cancellationToken: source.Token);
        await waiting.Service.ArrivalAsync();
        await source.CancelAsync();

        (await FluentActions.Awaiting(() => wait).Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(source.Token);
    }

    [Fact]
    public void Bad_options_are_refused_by_the_arguments_name_and_nothing_is_sent()
    {
        using var waiting = new WaitingClient(Pending);
        (WaitOptions Options, string Name)[] broken =
        [
            (new WaitOptions { Timeout = TimeSpan.FromTicks(-1) }, "options.Timeout"),
            (new WaitOptions { Timeout = Timeout.InfiniteTimeSpan }, "options.Timeout"),
            (new WaitOptions { FirstDelay = TimeSpan.Zero }, "options.FirstDelay"),
            (new WaitOptions { FirstDelay = TimeSpan.FromTicks(-1) }, "options.FirstDelay"),
            (new WaitOptions { LongestDelay = TimeSpan.FromMilliseconds(999) }, "options.LongestDelay"),
        ];
        var sessions = waiting.Client.Transactions.ClientSessions;
        foreach (var (options, name) in broken)
        {
            Func<object>[] calls =
            [
                () => sessions.Payments.WaitForOutcomeAsync(WaitingClient.Session, options, Token),
                () => sessions.PaymentMethods.WaitForOutcomeAsync(WaitingClient.Session, options, Token),
                () => sessions.Authorizations.WaitForOutcomeAsync(WaitingClient.Session, options, Token),
                () => waiting.Client.Transactions.WaitForOutcomeAsync(TransactionIdentifier.FromId("t-1"), options, Token),
            ];
            foreach (var call in calls)
                call.Should().Throw<ArgumentException>().WithParameterName(name);
        }

        waiting.Service.Requests.Should().BeEmpty();
    }

    private static WaitOptions Options(int seconds) => new() { Timeout = TimeSpan.FromSeconds(seconds) };
}
