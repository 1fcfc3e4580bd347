using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Http.Logging;
using Microsoft.Extensions.Logging;

namespace AccruPay.Tests;

/// <summary>An application that has its HTTP clients log all they can, headers in clear included.</summary>
public class HeaderLoggingTests
{
    private static readonly Dictionary<string, Action<IServiceCollection, IHttpClientBuilder>> Settings = new(StringComparer.Ordinal)
    {
        ["the client's own builder"] = static (_, client) => client.RedactLoggedHeaders(static _ => false),
        ["the client's own builder, by names"] = static (_, client) => client.RedactLoggedHeaders(["x-none"]),
        ["the factory's options"] = static (services, _) => services.ConfigureAll<HttpClientFactoryOptions>(static options => options.ShouldRedactHeaderValue = static _ => false),
        ["the factory's options, last"] = static (services, _) => services.PostConfigureAll<HttpClientFactoryOptions>(static options => options.ShouldRedactHeaderValue = static _ => false),
        ["a logger of its own"] = static (services, client) => client.AddLogger(
            provider => new TalkativeLogger(provider.GetRequiredService<ILogger<TalkativeLogger>>()), wrapHandlersPipeline: false),
    };

    public static TheoryData<string> Ways => [.. Settings.Keys];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Shows_every_header_but_the_secret(string way)
    {
        await using var server = new RawServer(RawAnswer.Json(SampleAnswers.Merchant()));
        using var logs = new CapturedLogs();
        await using var provider = Services(server.Endpoint, logs, Settings[way]);

        await provider.GetRequiredService<AccruPayClient>().GetMerchantAsync();

        server.Request.Header("accrupay-api-secret").Should().Be(Canary.ApiSecret);
        var shown = string.Join('\n', logs.All.Select(static entry => entry.Everything));
        shown.Should().Contain("application/graphql-response+json", "the application does log headers in clear");
        shown.Should().NotContainEquivalentOf("accrupay-api-secret: ").And.NotContain(Canary.ApiSecret);
    }

    private static ServiceProvider Services(Uri endpoint, CapturedLogs logs, Action<IServiceCollection, IHttpClientBuilder> apply)
    {
        var services = EmulatedServices.New();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logs));
        var client = services.AddAccruPay(options => (options.ApiSecret, options.Endpoint, options.MaxAttempts) = (Canary.ApiSecret, endpoint, 1));
        apply(services, client);
        return services.BuildServiceProvider();
    }

    /// <summary>Stands next to the sockets, as far inside as an application can put a logger, and logs all that it gets.</summary>
    private sealed class TalkativeLogger(ILogger<TalkativeLogger> logger) : IHttpClientLogger
    {
        public object? LogRequestStart(HttpRequestMessage request)
        {
            Log($"{request}");
            return null;
        }

        public void LogRequestStop(object? context, HttpRequestMessage request, HttpResponseMessage response, TimeSpan elapsed) => Log($"{request} {response}");

        public void LogRequestFailed(object? context, HttpRequestMessage request, HttpResponseMessage? response, Exception exception, TimeSpan elapsed) =>
            Log($"{request} {exception}");

        private void Log(string text) => logger.Log(LogLevel.Trace, default, text, null, static (shown, _) => shown);
    }
}
