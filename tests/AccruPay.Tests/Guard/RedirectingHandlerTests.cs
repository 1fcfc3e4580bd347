using Microsoft.Extensions.DependencyInjection;

namespace AccruPay.Tests;

public class RedirectingHandlerTests
{
    private static readonly Dictionary<string, Func<bool, HttpMessageHandler>> Handlers = new(StringComparer.Ordinal)
    {
        ["sockets"] = static follows => new SocketsHttpHandler { AllowAutoRedirect = follows },
        ["client"] = static follows => new HttpClientHandler { AllowAutoRedirect = follows },
        ["sockets, wrapped"] = static follows => new ResendingHandler { InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = follows } },
        ["client, wrapped twice"] = static follows => new ResendingHandler
        {
            InnerHandler = new SecretWatch { InnerHandler = new HttpClientHandler { AllowAutoRedirect = follows } },
        },
    };

    public static TheoryData<string> Kinds => [.. Handlers.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void One_that_follows_redirects_is_refused_where_the_caller_brings_it(string kind)
    {
        using var handler = Handlers[kind](true);

        FluentActions.Invoking(() => new AccruPayClient(WireClient.Options(new Uri("https://accrupay.test/graphql")), handler))
            .Should().Throw<ArgumentException>().WithParameterName("handler").WithMessage("*AllowAutoRedirect*");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task One_that_does_not_is_used_and_not_disposed_with_the_client(string kind)
    {
        await using var server = new RawServer(RawAnswer.Json(SampleAnswers.Verified()));
        using var handler = Handlers[kind](false);

        for (var client = 0; client < 2; client++)
        {
            using var accruPay = new AccruPayClient(WireClient.Options(server.Endpoint), handler);
            (await accruPay.VerifyAsync()).Id.Should().Be("t-1");
        }

        server.Requests.Should().HaveCount(2);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Where_an_application_sets_it_as_the_primary_handler_its_redirects_are_turned_off(string kind)
    {
        await using var elsewhere = new RawServer(RawAnswer.Json(SampleAnswers.Verified()));
        await using var server = new RawServer(RawAnswer.Of(307, null, "", $"Location: {elsewhere.Endpoint}"));
        await using var services = Services(server.Endpoint, () => Handlers[kind](true));

        var failure = await services.GetRequiredService<AccruPayClient>().VerifyAsync().FailureAsync<AccruPayApiException>();

        failure.StatusCode.Should().Be(307);
        server.Connections.Should().Be(1);
        elsewhere.Connections.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task One_that_is_in_use_already_and_follows_redirects_is_not_used(string kind)
    {
        await using var elsewhere = new RawServer(RawAnswer.Json("{}"));
        await using var server = new RawServer(RawAnswer.Json(SampleAnswers.Verified()));
        using var shared = Handlers[kind](true);
        using (var other = new HttpClient(shared, disposeHandler: false))
        using (await other.PostAsync(elsewhere.Endpoint, new StringContent("{}"), TestContext.Current.CancellationToken))
        {
            // The handler is in use now.
        }

        await using var services = Services(server.Endpoint, () => shared);

        await services.GetRequiredService<AccruPayClient>().VerifyAsync().FailureAsync<InvalidOperationException>();

        server.Connections.Should().Be(0);
    }

    private static ServiceProvider Services(Uri endpoint, Func<HttpMessageHandler> primary)
    {
        var services = new ServiceCollection();
        services
            .AddAccruPay(options =>
            {
                (options.ApiSecret, options.Endpoint) = (WireClient.ApiSecret, endpoint);
                (options.TimeProvider, options.MaxAttempts) = (new TestClock(), 1);
            })
            .ConfigurePrimaryHttpMessageHandler(primary);
        return services.BuildServiceProvider();
    }
}
