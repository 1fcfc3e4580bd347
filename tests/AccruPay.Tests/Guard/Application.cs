using AccruPay.Emulator;
using Microsoft.Extensions.DependencyInjection;

namespace AccruPay.Tests;

/// <summary>An application that puts handlers of its own around the client, whose requests reach an emulator in process.</summary>
internal sealed class Application : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly SecretWatch _outer = new();
    private readonly SecretWatch _inner = new();

    internal Application(Placement placement, Func<DelegatingHandler> handler, Action<AccruPayClientOptions>? configure = null)
    {
        Emulator = new AccruPayEmulator(new EmulatorOptions { ApiSecret = WireClient.ApiSecret, TimeProvider = Clock });
        Wire = new WireTap(Emulator.CreateHandler());
        var services = new ServiceCollection();
        if (placement == Placement.DefaultsBefore)
            services.ConfigureHttpClientDefaults(Add);

        var builder = services.AddAccruPay(options =>
        {
            (options.ApiSecret, options.Endpoint) = (WireClient.ApiSecret, Emulator.Endpoint);
            (options.TimeProvider, options.MaxAttempts) = (Clock, 1);
            configure?.Invoke(options);
        });
        if (placement == Placement.DefaultsAfter)
            services.ConfigureHttpClientDefaults(Add);
        if (placement == Placement.Builder)
            Add(builder);

        builder.ConfigurePrimaryHttpMessageHandler(() => Wire);
        _services = services.BuildServiceProvider();

        void Add(IHttpClientBuilder clients) => clients
            .AddHttpMessageHandler(() => _outer)
            .AddHttpMessageHandler(handler)
            .AddHttpMessageHandler(() => _inner);
    }

    internal TestClock Clock { get; } = new();

    internal AccruPayEmulator Emulator { get; }

    internal WireTap Wire { get; }

    internal AccruPayClient Client => _services.GetRequiredService<AccruPayClient>();

    /// <summary>How many sessions the service has really started under the code of the sample request.</summary>
    internal int SessionsStarted => Emulator.Ledger.SessionsStarted(MinimalRequests.Payment.MerchantInternalTransactionCode);

    /// <summary>The secret went out with every request, to the endpoint alone, and no handler outside the guard saw it.</summary>
    internal void AssertSecretKept()
    {
        Wire.Sent.Should().NotContain(sent => sent.Address != Emulator.Endpoint || sent.Secret != WireClient.ApiSecret);
        _outer.SawRequest.Should().BeTrue();
        _outer.SawSecret.Should().BeFalse();
        _inner.SawSecret.Should().BeFalse();
    }

    public async ValueTask DisposeAsync() => await _services.DisposeAsync();
}
