using Microsoft.Extensions.DependencyInjection;

namespace AccruPay.Tests;

/// <summary>A way to make a client that talks over sockets, such as an application may choose.</summary>
internal sealed class ClientConstruction : IAsyncDisposable
{
    private static readonly Dictionary<string, Func<Uri, (AccruPayClient, IAsyncDisposable)>> Constructions = new(StringComparer.Ordinal)
    {
        ["by itself"] = static endpoint => Alone(new AccruPayClient(Options(endpoint))),
        ["over a sockets handler"] = static endpoint => Alone(new AccruPayClient(Options(endpoint), new SocketsHttpHandler { AllowAutoRedirect = false })),
        ["over a client handler"] = static endpoint => Alone(new AccruPayClient(Options(endpoint), new HttpClientHandler { AllowAutoRedirect = false })),
        ["registered"] = static endpoint => Registered(endpoint),
        ["registered, redirects on"] = static endpoint => Registered(endpoint, static client =>
            client.ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler { AllowAutoRedirect = true, MaxAutomaticRedirections = 5 })),
        ["registered, redirects on, of the old handler"] = static endpoint => Registered(endpoint, static client =>
            client.ConfigurePrimaryHttpMessageHandler(static () => new HttpClientHandler { AllowAutoRedirect = true })),
        ["registered, redirects on, by the builder"] = static endpoint => Registered(endpoint, static client =>
            client.UseSocketsHttpHandler(static (sockets, _) => sockets.AllowAutoRedirect = true)),
        ["registered, redirects on for all clients"] = static endpoint => Registered(endpoint, static client =>
            client.Services.ConfigureHttpClientDefaults(static all => all.ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler { AllowAutoRedirect = true }))),
    };

    private readonly IAsyncDisposable _owner;

    private ClientConstruction(AccruPayClient client, IAsyncDisposable owner) => (Client, _owner) = (client, owner);

    internal static IEnumerable<string> Names => Constructions.Keys;

    internal AccruPayClient Client { get; }

    internal static ClientConstruction Make(string name, Uri endpoint)
    {
        var (client, owner) = Constructions[name](endpoint);
        return new ClientConstruction(client, owner);
    }

    public ValueTask DisposeAsync() => _owner.DisposeAsync();

    private static AccruPayClientOptions Options(Uri endpoint) => WireClient.Options(endpoint, static options => options.MaxAttempts = 3);

    private static (AccruPayClient, IAsyncDisposable) Alone(AccruPayClient client) => (client, client);

    private static (AccruPayClient, IAsyncDisposable) Registered(Uri endpoint, Action<IHttpClientBuilder>? change = null)
    {
        var services = EmulatedServices.New();
        var client = services.AddAccruPay(options =>
        {
            (options.ApiSecret, options.Endpoint) = (WireClient.ApiSecret, endpoint);
            (options.TimeProvider, options.MaxAttempts) = (new TestClock(), 3);
        });
        change?.Invoke(client);
        var provider = services.BuildServiceProvider();
        return (provider.GetRequiredService<AccruPayClient>(), provider);
    }
}
