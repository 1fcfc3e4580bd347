using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AccruPay.Tests;

/// <summary>Whatever the service answers, and whatever the application logs: nothing that was planted comes out.</summary>
public class LeakTests
{
    private static readonly IReadOnlyList<string> Planted = [.. Canary.Secrets, .. Canary.PersonalData];

    public static TheoryData<string> Answers => new(TalkativeAnswers.Names);

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task A_client_of_ones_own_leaks_nothing(string answer)
    {
        await using var server = new RawServer(TalkativeAnswers.ByName(answer));
        using var watch = new LeakWatch();
        using var loggers = watch.NewLoggerFactory();
        var options = OptionsOf(server);
        options.LoggerFactory = loggers;
        using var client = new AccruPayClient(options);

        await CallEverythingAsync(client, watch);

        watch.ShouldNotHaveSeen(Planted);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task A_registered_client_leaks_nothing_even_where_the_application_logs_all_headers(string answer)
    {
        foreach (var before in new[] { true, false })
        {
            await using var server = new RawServer(TalkativeAnswers.ByName(answer));
            using var watch = new LeakWatch();
            await using var provider = ProviderOf(server, watch, before);

            await CallEverythingAsync(provider.GetRequiredService<AccruPayClient>(), watch);

            watch.Logs.All.Should().Contain(static entry => entry.Category.StartsWith("System.Net.Http.HttpClient.AccruPay", StringComparison.Ordinal) && entry.Level == LogLevel.Trace);
            watch.ShouldNotHaveSeen(Planted);
        }
    }

    [Fact]
    public async Task A_connection_that_is_refused_leaks_nothing()
    {
        using var port = new RefusingPort();
        using var watch = new LeakWatch();
        using var loggers = watch.NewLoggerFactory();
        using var client = new AccruPayClient(WireClient.Options(port.Endpoint, options => (options.ApiSecret, options.LoggerFactory) = (Canary.ApiSecret, loggers)));

        await CallEverythingAsync(client, watch);

        watch.ShouldNotHaveSeen(Planted);
    }

    [Fact]
    public async Task A_handler_whose_exception_quotes_the_request_leaks_nothing()
    {
        using var watch = new LeakWatch();
        using var loggers = watch.NewLoggerFactory();
        using var handler = new QuotingHandler();
        using var client = new AccruPayClient(SampleOptions.New(options => (options.ApiSecret, options.LoggerFactory, options.MaxAttempts) = (Canary.ApiSecret, loggers, 1)), handler);

        await CallEverythingAsync(client, watch);

        watch.ShouldNotHaveSeen(Canary.Secrets);
    }

    [Fact]
    public async Task What_the_watch_looks_for_would_be_found()
    {
        await using var server = new RawServer(TalkativeAnswers.ByName("success"));
        using var watch = new LeakWatch();
        using var loggers = watch.NewLoggerFactory();
        var options = OptionsOf(server);
        options.LoggerFactory = loggers;
        using var client = new AccruPayClient(options);

        var transaction = (Transaction)(await watch.WatchAsync(() => client.VerifyAsync(SessionIdentifier.FromId("s-1"))))!;
        watch.Show(transaction.PaymentMethod!.Info is AchPaymentMethodInfo ach ? ach.AccountNumber!.Reveal() : null);

        FluentActions.Invoking(() => watch.ShouldNotHaveSeen(Planted)).Should().Throw<Exception>().WithMessage($"*{Canary.AccountNumber}*");
    }

    private static async Task CallEverythingAsync(AccruPayClient client, LeakWatch watch)
    {
        var token = SessionIdentifier.FromToken(Canary.Token);
        watch.Show(token);
        watch.Show(Canary.Request);
        await watch.WatchAsync(() => client.VerifyAsync(token));
        await watch.WatchAsync(() => client.StartAsync(Canary.Request));
        await watch.WatchAsync(() => client.Transactions.ClientSessions.GetAsync(token));
        await watch.WatchAsync(client.GetMerchantAsync);
    }

    private static AccruPayClientOptions OptionsOf(RawServer server) => WireClient.Options(server.Endpoint, static options =>
    {
        options.ApiSecret = Canary.ApiSecret;
        options.MaxAttempts = 2;
        options.MaxResponseBytes = 8 * 1024;
    });

    private static ServiceProvider ProviderOf(RawServer server, LeakWatch watch, bool before)
    {
        var services = EmulatedServices.New();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(watch.Logs));
        if (before)
            services.ConfigureHttpClientDefaults(static all => all.RedactLoggedHeaders([]));
        services.AddAccruPay(options =>
        {
            (options.ApiSecret, options.Endpoint) = (Canary.ApiSecret, server.Endpoint);
            (options.MaxAttempts, options.MaxResponseBytes, options.TimeProvider) = (2, 8 * 1024, new TestClock());
        });
        if (!before)
            services.ConfigureHttpClientDefaults(static all => all.RedactLoggedHeaders([]));
        return services.BuildServiceProvider();
    }

    /// <summary>A handler inside the guard that sees the secret, and is careless with it.</summary>
    private sealed class QuotingHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new HttpRequestException("outer", new IOException($"failed: {request}"));
    }
}
