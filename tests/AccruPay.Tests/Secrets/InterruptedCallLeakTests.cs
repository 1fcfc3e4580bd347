namespace AccruPay.Tests;

/// <summary>Calls that end before an answer: by time, by the caller, or before anything is sent.</summary>
public sealed class InterruptedCallLeakTests : IDisposable
{
    private static readonly IReadOnlyList<string> Planted = [.. Canary.Secrets, .. Canary.PersonalData];

    private readonly LeakWatch _watch = new();
    private readonly TestClock _clock = new();

    [Fact]
    public async Task A_call_that_runs_out_of_time_leaks_nothing()
    {
        await using var server = new RawServer(RawAnswer.Never);
        using var client = NewClient(server);
        var call = _watch.WatchAsync(() => client.StartAsync(Canary.Request));
        await server.ArrivalAsync();

        _clock.Advance(TimeSpan.FromSeconds(15));

        (await call).Should().BeOfType<AccruPayTimeoutException>();
        _watch.ShouldNotHaveSeen(Planted);
    }

    [Fact]
    public async Task A_call_that_the_caller_cancels_leaks_nothing()
    {
        await using var server = new RawServer(RawAnswer.Never);
        using var client = NewClient(server);
        using var canceling = new CancellationTokenSource();
        var call = _watch.WatchAsync(() => client.Transactions.ClientSessions.Payments.VerifyAsync(SessionIdentifier.FromToken(Canary.Token), canceling.Token));
        await server.ArrivalAsync();

        await canceling.CancelAsync();

        (await call).Should().BeAssignableTo<OperationCanceledException>();
        _watch.ShouldNotHaveSeen(Planted);
    }

    [Fact]
    public async Task A_callback_for_the_secret_that_fails_or_gives_a_wrong_one_leaks_nothing()
    {
        await using var server = new RawServer(RawAnswer.Closed);
        foreach (var callback in Callbacks)
        {
            using var client = NewClient(server, options => (options.ApiSecret, options.ApiSecretProvider) = (null, callback));

            (await _watch.WatchAsync(client.GetMerchantAsync)).Should().BeOfType<AccruPayAuthenticationException>();
        }

        server.Connections.Should().Be(0);
        _watch.ShouldNotHaveSeen(Planted);
    }

    [Fact]
    public async Task A_request_that_is_refused_before_it_is_sent_leaks_nothing()
    {
        await using var server = new RawServer(RawAnswer.Closed);
        using var client = NewClient(server);
        foreach (var request in BrokenRequests)
            (await _watch.WatchAsync(() => client.StartAsync(request))).Should().BeOfType<ArgumentException>();

        await _watch.WatchAsync(client.GetMerchantAsync);
        _watch.ShouldNotHaveSeen(Planted);
    }

    public void Dispose() => _watch.Dispose();

    private static IEnumerable<Func<CancellationToken, ValueTask<string>>> Callbacks =>
    [
        static _ => throw new InvalidOperationException(Canary.ApiSecret, new IOException(Canary.ApiSecret)),
        static _ => new ValueTask<string>(Task.FromException<string>(new IOException(Canary.ApiSecret))),
        static _ => new ValueTask<string>(Canary.ApiSecret + "\n"),
    ];

    private static IEnumerable<StartPaymentSessionRequest> BrokenRequests =>
    [
        Canary.Request with { Amount = 0 },
        Canary.Request with { Currency = default },
        Canary.Request with { Billing = Canary.Request.Billing with { AddressCountry = default } },
        Canary.Request with { User = Canary.Request.User! with { BirthDate = new DateTime(1990, 1, 1, 12, 0, 0, DateTimeKind.Unspecified) } },
        Canary.Request with { MerchantInternalTransactionCode = " " },
    ];

    private AccruPayClient NewClient(RawServer server, Action<AccruPayClientOptions>? configure = null) => WireClient.For(server, options =>
    {
        (options.ApiSecret, options.TimeProvider, options.LoggerFactory) = (Canary.ApiSecret, _clock, _watch.NewLoggerFactory());
        configure?.Invoke(options);
    });
}
