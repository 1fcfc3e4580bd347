using AccruPay.DependencyInjection;
using AccruPay.Emulator;
using AccruPay.GraphQL;
using AccruPay.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.CircuitBreaker;

namespace AccruPay.Reliability;

/// <summary>The SDK's client under each wrapping.</summary>
internal sealed class WrappedClients : IDisposable
{
    private readonly List<IDisposable> _owned = [];
    private readonly Dictionary<Wrapping, Func<HttpClient>> _wrapped = [];
    private readonly OwnedHttpClient _bare;
    private readonly Action<AccruPayClientOptions> _configure;
    private readonly EmulatedMerchant _merchant;
    private readonly CircuitBreakerManualControl _breaker = new();

    public WrappedClients(Action<AccruPayClientOptions> configure, Func<HttpMessageHandler> connect, HttpMessageHandler preparing, EmulatedMerchant merchant)
    {
        _configure = configure;
        _merchant = merchant;
        var connection = connect();
        _bare = new OwnedHttpClient(new SendGuard(connection), disposeHandler: false);
        Preparing = new AccruPayClient(Patient(), preparing);
        _owned.AddRange([Preparing, _bare, connection, preparing]);
        Add(Wrapping.RetryHandlerByDefaults, connect, static http => http.AddHttpMessageHandler(static () => new ResendingHandler()));
        Add(Wrapping.StandardResilienceHandler, connect, static http => http.AddStandardResilienceHandler(SetRetries));
        Add(Wrapping.EagerCircuitBreaker, connect, http => http.AddStandardResilienceHandler(SetBreaker));
        Add(Wrapping.HedgingHandler, connect, static http => http.AddHttpMessageHandler(static () => new HedgingHandler()));
    }

    /// <summary>A client that no fault strikes: it prepares what a schedule needs, and plays other parties, however long a busy machine takes for it.</summary>
    public AccruPayClient Preparing { get; }

    /// <summary>A client for one schedule: what earlier ones left behind, in budgets and breakers, does not reach it.</summary>
    public IMerchantClient Of(Schedule schedule)
    {
        _breaker.CloseAsync().GetAwaiter().GetResult();
        var isBare = !_wrapped.TryGetValue(schedule.Wrapping, out var http);
        var settings = new ClientSettings(OptionsOf(schedule));
        var client = new SdkClient(new SeededAccruPayClient(
            new GraphQLClient(settings, http ?? _bare.Get, schedule.NextJitter, handlersOutside: !isBare)));
        return schedule.Wrapping == Wrapping.PollyRetryOutside ? new PollyOutside(client) : client;
    }

    public void Dispose() => _owned.ForEach(static owned => owned.Dispose());

    private AccruPayClientOptions OptionsOf(Schedule schedule)
    {
        var options = new AccruPayClientOptions();
        _configure(options);
        if (schedule.RotatesSecret)
            options.ApiSecretProvider = CurrentSecret;
        else
            options.ApiSecret = _merchant.ApiSecret;

        return options;
    }

    private AccruPayClientOptions Patient()
    {
        var options = new AccruPayClientOptions { ApiSecretProvider = CurrentSecret };
        _configure(options);
        options.AttemptTimeout = options.SingleAttemptTimeout = options.TotalTimeout = TimeSpan.FromHours(1);
        return options;
    }

    private ValueTask<string> CurrentSecret(CancellationToken cancellationToken) => new(_merchant.ApiSecret);

    // The whole registration of an application, with the world's clock for what its handlers wait for.
    private void Add(Wrapping wrapping, Func<HttpMessageHandler> connect, Action<IHttpClientBuilder> wrap)
    {
        var options = new AccruPayClientOptions();
        _configure(options);
        var services = new ServiceCollection();
        services.AddTransient(_ => new ResiliencePipelineBuilder { TimeProvider = options.TimeProvider });
        services.ConfigureHttpClientDefaults(wrap);
        services.AddAccruPay(_configure).ConfigurePrimaryHttpMessageHandler(connect);
        var provider = services.BuildServiceProvider();
        _owned.Add(provider);
        var factory = provider.GetRequiredService<IHttpClientFactory>();
        _wrapped[wrapping] = () => factory.CreateClient(HttpClientName.Of(Microsoft.Extensions.Options.Options.DefaultName));
    }

    private static void SetRetries(HttpStandardResilienceOptions resilience)
    {
        resilience.Retry.Delay = TimeSpan.Zero;
        resilience.Retry.UseJitter = false;
        resilience.CircuitBreaker.MinimumThroughput = int.MaxValue;
    }

    private void SetBreaker(HttpStandardResilienceOptions resilience)
    {
        SetRetries(resilience);
        resilience.CircuitBreaker.MinimumThroughput = 2;
        resilience.CircuitBreaker.ManualControl = _breaker;
    }
}
