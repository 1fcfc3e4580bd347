using System.Net;
using System.Net.Sockets;
using AccruPay.Emulator;
using Microsoft.Extensions.DependencyInjection;

namespace AccruPay.Tests;

/// <summary>Handlers that an application puts around the client, or around every client, and the guard inside them.</summary>
public class HandlerTests
{
    private readonly AccruPayEmulator _emulator = EmulatedServices.NewEmulator();

    [Fact]
    public async Task Handlers_run_and_never_see_the_secret()
    {
        var watch = new RequestWatch();

        await CallAsync(builder => builder.AddHttpMessageHandler(watch.NewHandler));

        watch.Seen.Should().HaveCount(2).And.OnlyContain(static request => !request.Contains(SampleOptions.Secret));
        _emulator.Requests.All.Should().ContainSingle().Which.Headers.Should().ContainKey("accrupay-api-secret");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task So_do_those_around_every_client_whenever_they_are_registered(bool before)
    {
        var watch = new RequestWatch();

        await CallAsync(static _ => { }, services => services.ConfigureHttpClientDefaults(all => all.AddHttpMessageHandler(watch.NewHandler)), before);

        watch.Seen.Should().HaveCount(2).And.OnlyContain(static request => !request.Contains(SampleOptions.Secret));
        _emulator.Requests.All.Should().ContainSingle();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_they_send_a_second_time_is_refused_and_the_first_answer_counts(bool before)
    {
        _emulator.Faults.Enqueue(Fault.ServerError(503));
        var call = () => CallAsync(
            static _ => { }, static services => services.ConfigureHttpClientDefaults(static all => all.AddHttpMessageHandler(static () => new Repeater())), before, attempts: 1);

        (await call.Should().ThrowAsync<AccruPayServerException>()).Which.StatusCode.Should().Be(503);
        _emulator.Faults.Injected.Should().ContainSingle();
        _emulator.Requests.All.Should().ContainSingle();
    }

    [Fact]
    public async Task A_handler_that_sends_the_request_elsewhere_is_refused()
    {
        var call = () => CallAsync(static builder => builder.AddHttpMessageHandler(static () => new Diverter()), attempts: 1);

        (await call.Should().ThrowAsync<AccruPayConnectionException>()).Which.InnerException!.Message.Should().Contain("another origin");
        _emulator.Requests.All.Should().BeEmpty();
    }

    [Fact]
    public async Task Redirects_are_turned_off_on_a_primary_handler_of_the_applications()
    {
        using var primary = new HttpClientHandler { AllowAutoRedirect = true };
        var services = EmulatedServices.New();
        services.AddAccruPay(static options => options.ApiSecret = SampleOptions.Secret).ConfigurePrimaryHttpMessageHandler(() => primary);
        await using var provider = services.BuildServiceProvider();

        provider.GetRequiredService<IHttpClientFactory>().CreateClient("AccruPayClient").Dispose();

        primary.AllowAutoRedirect.Should().BeFalse();
    }

    [Fact]
    public async Task A_primary_handler_that_is_in_use_and_follows_redirects_is_a_mistake_that_is_told()
    {
        using var primary = await InUseAsync();
        using var wrapped = new Repeater { InnerHandler = primary };
        var services = EmulatedServices.New();
        services.AddAccruPay(static options => options.ApiSecret = SampleOptions.Secret).ConfigurePrimaryHttpMessageHandler(() => wrapped);
        await using var provider = services.BuildServiceProvider();

        var call = provider.GetRequiredService<AccruPayClient>().MerchantIdAsync;

        (await call.Should().ThrowAsync<InvalidOperationException>()).WithMessage("The primary handler of an AccruPay client follows redirects*");
    }

    [Fact]
    public async Task Clients_of_the_application_that_are_not_AccruPays_are_left_alone()
    {
        var watch = new RequestWatch();
        var services = EmulatedServices.New();
        services.AddAccruPay(static options => options.ApiSecret = SampleOptions.Secret).To(_emulator);
        services.AddHttpClient("other").ConfigurePrimaryHttpMessageHandler(_emulator.CreateHandler).AddHttpMessageHandler(watch.NewHandler);
        await using var provider = services.BuildServiceProvider();

        using var other = provider.GetRequiredService<IHttpClientFactory>().CreateClient("other");
        (await other.GetAsync(_emulator.Endpoint, TestContext.Current.CancellationToken)).Dispose();

        other.Timeout.Should().NotBe(Timeout.InfiniteTimeSpan);
        watch.Addresses.Should().ContainSingle();
    }

    private async Task CallAsync(
        Action<IHttpClientBuilder> configure, Action<IServiceCollection>? defaults = null, bool before = false, int attempts = 3)
    {
        var services = EmulatedServices.New();
        if (before)
            defaults?.Invoke(services);
        configure(services.AddAccruPay(options => (options.ApiSecret, options.MaxAttempts) = (SampleOptions.Secret, attempts)).To(_emulator));
        if (!before)
            defaults?.Invoke(services);

        await using var provider = services.BuildServiceProvider();
        (await provider.GetRequiredService<AccruPayClient>().MerchantIdAsync()).Should().Be(_emulator.Merchant.Id);
    }

    // A handler is in use as soon as it has tried to send something, here to a port where nobody listens.
    private static async Task<HttpClientHandler> InUseAsync()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var nobody = new Uri($"http://{listener.LocalEndpoint}/");
        listener.Stop();

        var handler = new HttpClientHandler { AllowAutoRedirect = true };
        using var client = new HttpClient(handler, disposeHandler: false);
        await client.Invoking(any => any.GetAsync(nobody, TestContext.Current.CancellationToken)).Should().ThrowAsync<HttpRequestException>();
        return handler;
    }

    private sealed class Repeater : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = await base.SendAsync(request, cancellationToken);
            return answer.IsSuccessStatusCode ? answer : await base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Diverter : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri("https://elsewhere.example.com/graphql");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
