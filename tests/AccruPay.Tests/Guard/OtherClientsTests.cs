using AccruPay.DependencyInjection;
using AccruPay.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AccruPay.Tests;

public class OtherClientsTests
{
    [Fact]
    public async Task The_applications_other_clients_are_left_alone()
    {
        using var wire = new WireTap(new ScriptedService(Outcome.Html(503)));
        await using var services = Services(wire, static collection => collection
            .AddHttpClient("other")
            .AddHttpMessageHandler(static () => new ResendingHandler()));
        using var other = services.GetRequiredService<IHttpClientFactory>().CreateClient("other");

        using var answer = await other.PostAsync(
            new Uri("https://elsewhere.test/"), new StringContent("""{"operationName":"Other"}"""), TestContext.Current.CancellationToken);

        wire.Sent.Should().HaveCount(3).And.OnlyContain(static sent => sent.Secret == null);
    }

    [Theory]
    [InlineData("https://accrupay.test/graphql")]
    [InlineData("https://elsewhere.test/")]
    public async Task What_is_not_the_sdks_own_request_cannot_use_its_client_and_its_secret(string address)
    {
        using var wire = new WireTap(new ScriptedService(Outcome.Html(503)));
        await using var services = Services(wire);
        using var http = services.GetRequiredService<IHttpClientFactory>().CreateClient(HttpClientName.Of(""));

        await FluentActions.Awaiting(() => http.GetAsync(new Uri(address))).Should().ThrowAsync<SendRefusedException>();

        wire.Sent.Should().BeEmpty();
    }

    [Fact]
    public async Task Two_clients_under_two_names_send_their_own_secrets_to_their_own_endpoints()
    {
        using var wire = new WireTap(new ScriptedService(Outcome.Json(SampleAnswers.Verified())));
        await using var services = Services(wire, collection => collection
            .AddAccruPay("eu", static options =>
                (options.ApiSecret, options.Endpoint) = ("secret-eu", new Uri("https://eu.accrupay.test/graphql")))
            .ConfigurePrimaryHttpMessageHandler(() => wire));

        await services.GetRequiredService<AccruPayClient>().VerifyAsync();
        await services.GetRequiredKeyedService<AccruPayClient>("eu").VerifyAsync();

        wire.Sent.Select(static sent => (sent.Address.Host, sent.Secret)).Should().Equal(
            ("accrupay.test", WireClient.ApiSecret), ("eu.accrupay.test", "secret-eu"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_frameworks_own_logging_never_shows_the_secret_whatever_the_application_wants_to_see(bool before)
    {
        using var log = new CapturedLog();
        using var wire = new WireTap(new ScriptedService(Outcome.Json(SampleAnswers.Verified())));
        await using var services = Services(
            wire,
            collection => Add(collection, !before),
            collection => Add(collection, before));

        await services.GetRequiredService<AccruPayClient>().VerifyAsync();

        wire.Sent.Should().ContainSingle().Which.Secret.Should().Be(WireClient.ApiSecret);
        log.Lines.Should().Contain(static line => line.Contains("accrupay-sdk-version", StringComparison.Ordinal));
        log.Lines.Should().NotContain(static line => line.Contains(WireClient.ApiSecret, StringComparison.Ordinal));

        void Add(IServiceCollection collection, bool now)
        {
            if (now)
            {
                collection.AddSingleton<ILoggerFactory>(log);
                collection.ConfigureHttpClientDefaults(static clients => clients.RedactLoggedHeaders(static _ => false));
            }
        }
    }

    private static ServiceProvider Services(
        HttpMessageHandler wire, Action<IServiceCollection>? after = null, Action<IServiceCollection>? before = null)
    {
        var services = new ServiceCollection();
        before?.Invoke(services);
        services.ConfigureHttpClientDefaults(clients => clients.ConfigurePrimaryHttpMessageHandler(() => wire));
        services
            .AddAccruPay(static options =>
            {
                (options.ApiSecret, options.Endpoint) = (WireClient.ApiSecret, new Uri("https://accrupay.test/graphql"));
                (options.TimeProvider, options.MaxAttempts) = (new TestClock(), 1);
            })
            .ConfigurePrimaryHttpMessageHandler(() => wire);
        after?.Invoke(services);
        return services.BuildServiceProvider();
    }
}
