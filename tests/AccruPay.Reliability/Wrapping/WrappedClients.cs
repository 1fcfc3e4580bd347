using Microsoft.Extensions.DependencyInjection;
using Polly;
using Polly.Retry;

namespace AccruPay.Reliability;

/// <summary>The SDK's client under each wrapping, over one wire.</summary>
internal sealed class WrappedClients : IDisposable
{
    private readonly List<IDisposable> _owned = [];
    private readonly Dictionary<Wrapping, IMerchantClient> _clients = [];

    public WrappedClients(Action<AccruPayClientOptions> configure, HttpMessageHandler wire)
    {
        var options = new AccruPayClientOptions();
        configure(options);
        var bare = new AccruPayClient(options, wire);
        _owned.Add(bare);
        Bare = bare;
        _clients[Wrapping.Bare] = new SdkClient(bare);
        _clients[Wrapping.PollyRetryOutside] = new PollyOutside(new SdkClient(bare));
        Add(Wrapping.RetryHandlerByDefaults, configure, wire, static http => http.AddHttpMessageHandler(static () => new ResendingHandler()));
        Add(Wrapping.StandardResilienceHandler, configure, wire, static http => http.AddStandardResilienceHandler(static resilience =>
        {
            resilience.Retry.Delay = TimeSpan.Zero;
            resilience.Retry.UseJitter = false;
            resilience.CircuitBreaker.MinimumThroughput = int.MaxValue;
        }));
        Add(Wrapping.HedgingHandler, configure, wire, static http => http.AddHttpMessageHandler(static () => new HedgingHandler()));
    }

    /// <summary>The client without anything around it.</summary>
    public AccruPayClient Bare { get; }

    public IMerchantClient this[Wrapping wrapping] => _clients[wrapping];

    public void Dispose() => _owned.ForEach(static owned => owned.Dispose());

    private void Add(
        Wrapping wrapping, Action<AccruPayClientOptions> configure, HttpMessageHandler wire, Action<IHttpClientBuilder> wrap)
    {
        var services = new ServiceCollection();
        services.ConfigureHttpClientDefaults(wrap);
        services.AddAccruPay(configure).ConfigurePrimaryHttpMessageHandler(() => new Undisposed(wire));
        var provider = services.BuildServiceProvider();
        _owned.Add(provider);
        _clients[wrapping] = new SdkClient(provider.GetRequiredService<AccruPayClient>());
    }

    /// <summary>A retry policy of the application around each call, for what says of itself that it can be repeated.</summary>
    private sealed class PollyOutside(SdkClient client) : IMerchantClient
    {
        private readonly ResiliencePipeline<Told> _retries = new ResiliencePipelineBuilder<Told>()
            .AddRetry(new RetryStrategyOptions<Told>
            {
                MaxRetryAttempts = 2,
                Delay = TimeSpan.Zero,
                ShouldHandle = static arguments => new ValueTask<bool>(
                    arguments.Outcome.Result is { Kind: ToldKind.NotDone, Exception: AccruPayException { IsTransient: true } }),
            })
            .Build();

        public Task<Told> PerformAsync(Intent intent, CancellationToken cancellationToken) =>
            _retries.ExecuteAsync(async _ => await client.PerformAsync(intent, cancellationToken).ConfigureAwait(false), CancellationToken.None).AsTask();
    }

    /// <summary>The wire is the world's: what disposes of handlers must not reach it.</summary>
    private sealed class Undisposed(HttpMessageHandler wire) : HttpMessageHandler
    {
        private readonly HttpMessageInvoker _wire = new(wire, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            _wire.SendAsync(request, cancellationToken);

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                _wire.Dispose();

            base.Dispose(disposing);
        }
    }
}
