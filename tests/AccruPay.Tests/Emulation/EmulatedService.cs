using AccruPay.Emulator;
using AccruPay.Emulator.Host;

namespace AccruPay.Tests;

/// <summary>An emulator of the service and a client that talks to it, both on one clock.</summary>
internal sealed class EmulatedService : IAsyncDisposable
{
    private readonly Action<AccruPayClientOptions>? _configure;
    private readonly List<AccruPayClient> _clients = [];
    private EmulatorServer? _server;

    /// <summary>Makes a service in process.</summary>
    internal EmulatedService(EmulatorSettings? settings = null, Action<AccruPayClientOptions>? configure = null)
        : this(Transport.InProcess, settings, configure)
    {
        Client = ClientOf(Emulator.Merchant);
    }

    private EmulatedService(Transport transport, EmulatorSettings? settings, Action<AccruPayClientOptions>? configure)
    {
        Transport = transport;
        _configure = configure;
        Emulator = new AccruPayEmulator(new EmulatorOptions { TimeProvider = Clock, Settings = settings ?? new EmulatorSettings() });
    }

    internal Transport Transport { get; }

    internal ImpatientClock Clock { get; } = new();

    internal AccruPayEmulator Emulator { get; }

    /// <summary>A client with the secret of the emulator's default merchant.</summary>
    internal AccruPayClient Client { get; private set; } = null!;

    internal ClientSessionsClient Sessions => Client.Transactions.ClientSessions;

    internal Ledger Ledger => Emulator.Ledger;

    internal static async Task<EmulatedService> StartAsync(
        Transport transport, EmulatorSettings? settings = null, Action<AccruPayClientOptions>? configure = null)
    {
        var service = new EmulatedService(transport, settings, configure);
        if (transport == Transport.Loopback)
            service._server = await EmulatorServer.StartAsync(service.Emulator, cancellationToken: TestContext.Current.CancellationToken);

        service.Client = service.ClientOf(service.Emulator.Merchant);
        return service;
    }

    internal AccruPayClient ClientOf(EmulatedMerchant merchant) => ClientWith(options => options.ApiSecret = merchant.ApiSecret);

    /// <summary>A client whose secret, and whatever else matters, the caller sets.</summary>
    internal AccruPayClient ClientWith(Action<AccruPayClientOptions> configure)
    {
        var options = new AccruPayClientOptions { Endpoint = _server?.Endpoint ?? Emulator.Endpoint, TimeProvider = Clock };
        _configure?.Invoke(options);
        configure(options);
        var client = _server is null ? new AccruPayClient(options, Emulator.CreateHandler()) : new AccruPayClient(options);
        _clients.Add(client);
        return client;
    }

    internal EmulatedSession Emulated(TransactionSession session) => Emulator.Sessions.Find(session.Id)!;

    internal EmulatedProviderAccount AccountAt(EmulatedProvider provider) =>
        provider == EmulatedProvider.Nuvei ? Emulator.Merchant.Nuvei : Emulator.Merchant.Stripe;

    public async ValueTask DisposeAsync()
    {
        foreach (var client in _clients)
            client.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
    }
}
