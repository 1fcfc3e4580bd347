using Microsoft.Extensions.DependencyInjection;
using Polly;
using Polly.Retry;

namespace AccruPay.Reliability;

/// <summary>The SDK's client under each wrapping.</summary>
internal sealed class WrappedClients : IDisposable
{
    private readonly List<IDisposable> _owned = [];
    private readonly Dictionary<Wrapping, IMerchantClient> _clients = [];

    public WrappedClients(Action<AccruPayClientOptions> configure, Func<HttpMessageHandler> connect)
    {
        var options = new AccruPayClientOptions();
        configure(options);
        var connection = connect();
        var bare = new AccruPayClient(options, connection);
        var patient = new AccruPayClient(Patient(configure), connection);
        _owned.AddRange([bare, patient, connection]);
        Preparing = patient;
        _clients[Wrapping.Bare] = new SdkClient(bare);
        _clients[Wrapping.PollyRetryOutside] = new PollyOutside(new SdkClient(bare));
        Add(Wrapping.RetryHandlerByDefaults, configure, connect, static http => http.AddHttpMessageHandler(static () => new ResendingHandler()));
        Add(Wrapping.StandardResilienceHandler, configure, connect, static http => http.AddStandardResilienceHandler(static resilience =>
        {
            resilience.Retry.Delay = TimeSpan.Zero;
            resilience.Retry.UseJitter = false;
            resilience.CircuitBreaker.MinimumThroughput = int.MaxValue;
        }));
        Add(Wrapping.HedgingHandler, configure, connect, static http => http.AddHttpMessageHandler(static () => new HedgingHandler()));
    }

    /// <summary>A client that prepares what a schedule needs, however long a busy machine takes for it.</summary>
    public AccruPayClient Preparing { get; }

    public IMerchantClient this[Wrapping wrapping] => _clients[wrapping];

    public void Dispose() => _owned.ForEach(static owned => owned.Dispose());

    private static AccruPayClientOptions Patient(Action<AccruPayClientOptions> configure)
    {
        var options = new AccruPayClientOptions();
        configure(options);
        options.AttemptTimeout = options.SingleAttemptTimeout = options.TotalTimeout = TimeSpan.FromHours(1);
        return options;
    }

    private void Add(
        Wrapping wrapping, Action<AccruPayClientOptions> configure, Func<HttpMessageHandler> connect, Action<IHttpClientBuilder> wrap)
    {
        var services = new ServiceCollection();
        services.ConfigureHttpClientDefaults(wrap);
        services.AddAccruPay(configure).ConfigurePrimaryHttpMessageHandler(connect);
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
}
