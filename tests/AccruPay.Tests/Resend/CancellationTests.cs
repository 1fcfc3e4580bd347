namespace AccruPay.Tests;

public class CancellationTests
{
    public static TheoryData<string> Operations => [.. CalledOperation.All.Select(static operation => operation.Name)];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Before_the_call_it_sends_nothing(string operation)
    {
        using var service = new ScriptedService(Outcome.Silent);
        using var client = service.Client();
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await AssertCanceledAsync(CalledOperation.Named(operation).CallAsync(client, source.Token), source);

        service.Requests.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task During_an_attempt_it_ends_the_call_at_once(string operation)
    {
        using var service = new ScriptedService(Outcome.Silent);
        using var client = service.Client();
        using var source = new CancellationTokenSource();
        var call = CalledOperation.Named(operation).CallAsync(client, source.Token);
        await service.ArrivalAsync();

        await source.CancelAsync();

        await AssertCanceledAsync(call, source);
        service.Requests.Should().HaveCount(1);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task During_a_later_attempt_it_ends_the_call_at_once(string operation)
    {
        using var service = new ScriptedService(Outcome.Html(503), Outcome.Silent);
        using var client = service.Client();
        using var source = new CancellationTokenSource();
        var call = CalledOperation.Named(operation).CallAsync(client, source.Token);
        await service.ArrivalAsync();
        await service.ArrivalAsync();

        await source.CancelAsync();

        await AssertCanceledAsync(call, source);
        service.Requests.Should().HaveCount(2);
    }

    [Fact]
    public async Task During_a_wait_it_ends_the_call_at_once()
    {
        var clock = new TestClock { HoldsWaits = true };
        using var service = new ScriptedService(Outcome.Html(503));
        using var client = service.Client(options => options.TimeProvider = clock);
        using var source = new CancellationTokenSource();
        var call = client.Merchant.GetAsync(source.Token);
        await clock.FirstWaitAsync();

        await source.CancelAsync();

        await AssertCanceledAsync(call, source);
        service.Requests.Should().HaveCount(1);
    }

    [Fact]
    public async Task During_the_answers_body_it_ends_the_call_at_once()
    {
        using var service = new ScriptedService(Outcome.SilentBody);
        using var client = service.Client();
        using var source = new CancellationTokenSource();
        var call = client.Merchant.GetAsync(source.Token);
        await service.ArrivalAsync();

        await source.CancelAsync();

        await AssertCanceledAsync(call, source);
    }

    [Fact]
    public async Task During_the_answers_body_over_a_socket_it_ends_the_call_at_once()
    {
        await using var server = new RawServer(
            RawAnswer.Of("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{\"data\":").ThenSilence());
        using var client = WireClient.For(server);
        using var source = new CancellationTokenSource();
        var call = client.Merchant.GetAsync(source.Token);
        await server.ArrivalAsync();

        await source.CancelAsync();

        await AssertCanceledAsync(call, source);
    }

    [Fact]
    public async Task During_a_lookup_it_ends_the_call_at_once()
    {
        using var source = new CancellationTokenSource();
        using var service = new ScriptedService(Outcome.Error("@payments/refused"))
        {
            Sessions = Outcome.Silent,
            Looked = source.Cancel,
        };
        using var client = service.Client();

        await AssertCanceledAsync(
            client.Transactions.ClientSessions.Payments.VerifyAsync(SessionIdentifier.FromId("s-1"), source.Token), source);
    }

    [Fact]
    public async Task A_timeout_is_not_taken_for_the_callers_own_cancellation()
    {
        var clock = new TestClock();
        using var service = new ScriptedService(Outcome.Silent);
        using var client = service.Client(options => (options.TimeProvider, options.MaxAttempts) = (clock, 1));
        using var source = new CancellationTokenSource();
        var call = client.Merchant.GetAsync(source.Token);
        await service.ArrivalAsync();

        clock.Advance(TimeSpan.FromSeconds(15));

        await call.FailureAsync<AccruPayTimeoutException>();
    }

    [Fact]
    public async Task A_clock_of_another_http_client_that_runs_out_is_a_timeout_too()
    {
        using var service = new ScriptedService(Outcome.TimedOut);
        using var client = service.Client(static options => options.MaxAttempts = 1);

        (await client.GetMerchantAsync().FailureAsync<AccruPayTimeoutException>()).NothingSent.Should().BeFalse();
    }

    private static async Task AssertCanceledAsync(Task call, CancellationTokenSource source)
    {
        var canceled = (await FluentActions.Awaiting(() => call.InTime()).Should().ThrowAsync<OperationCanceledException>()).Which;

        canceled.CancellationToken.Should().Be(source.Token);
        call.IsCanceled.Should().BeTrue();
    }
}
