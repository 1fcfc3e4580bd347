using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace AccruPay.Emulator.Host;

/// <summary>
/// An emulator that listens on loopback (127.0.0.1) over HTTP: the GraphQL API, for each session a page where a person, or a program,
/// plays the customer, and a dashboard whose buttons programs can press as well. It logs nothing. Dispose it to stop listening; the emulator stays usable.
/// </summary>
public sealed class EmulatorServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private EmulatorServer(AccruPayEmulator emulator, WebApplication application, Uri endpoint)
    {
        _application = application;
        Emulator = emulator;
        Endpoint = endpoint;
    }

    /// <summary>The emulator that answers.</summary>
    public AccruPayEmulator Emulator { get; }

    /// <summary>The GraphQL endpoint, such as <c>http://127.0.0.1:5280/graphql</c>.</summary>
    public Uri Endpoint { get; }

    /// <summary>The address of the dashboard, such as <c>http://127.0.0.1:5280/dashboard</c>: a page for a browser.</summary>
    public Uri Dashboard => new(Endpoint, DashboardEndpoint.Route);

    /// <summary>
    /// The address where a session's customer pays: a page for a browser, JSON for a program that asks for it. Opening it makes a PENDING session ACTIVE.
    /// </summary>
    /// <param name="sessionId">The session's id.</param>
    /// <returns>The address, such as <c>http://127.0.0.1:5280/checkout/3f0c…</c>; it answers HTTP 404 where there is no such session.</returns>
    /// <exception cref="ArgumentException"><paramref name="sessionId"/> is null or blank.</exception>
    public Uri CheckoutPage(string sessionId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sessionId);
        return new Uri(Endpoint, $"{CheckoutEndpoint.Route}/{Uri.EscapeDataString(sessionId)}");
    }

    /// <summary>Starts to listen.</summary>
    /// <param name="emulator">The emulator that answers. Several servers may share one.</param>
    /// <param name="port">The port, from 0 to 65535; 0 means a free one.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <returns>A server that listens.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="emulator"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="port"/> is not a port number.</exception>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<EmulatorServer> StartAsync(AccruPayEmulator emulator, int port = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(emulator);
        if (port is < IPEndPoint.MinPort or > IPEndPoint.MaxPort)
            throw new ArgumentOutOfRangeException(nameof(port), port, "A port lies between 0 and 65535.");

        var application = Build(emulator, port);
        try
        {
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw;
        }
        return new EmulatorServer(emulator, application, EndpointOf(application));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _application.DisposeAsync().ConfigureAwait(false);

    /// <summary>The empty builder brings no configuration and no logging, so that nothing outside changes what the emulator does.</summary>
    private static WebApplication Build(AccruPayEmulator emulator, int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, CallerLifetime>();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            ServerLimits.Set(kestrel.Limits, emulator.Http.MaximumRequestBytes);
            kestrel.Listen(IPAddress.Loopback, port, listener => listener.Protocols = HttpProtocols.Http1);
        });

        var application = builder.Build();
        Route(application, emulator);
        return application;
    }

    private static void Route(WebApplication application, AccruPayEmulator emulator)
    {
        var checkout = new CheckoutEndpoint(emulator);
        var control = new ControlEndpoint(emulator);
        var dashboard = new DashboardEndpoint(emulator);
        application.Map(CheckoutEndpoint.Route, branch => branch.Run(context => HttpExchange.RunAsync(context, checkout.AnswerAsync)));
        application.Map(ControlEndpoint.Route, branch => branch.Run(context => RunAsync(context, control.AnswerAsync)));
        application.Map(DashboardEndpoint.Route, branch => branch.Run(context => RunAsync(context, dashboard.AnswerAsync)));
        application.MapWhen(context => context.Request.Path == "/", branch => branch.Run(context => HttpExchange.RunAsync(context, LeadAsync)));
        application.Run(context => HttpExchange.RunAsync(context, emulator.Http.AnswerAsync));
    }

    private static Task RunAsync(HttpContext context, Func<IncomingRequest, IQueryCollection, CancellationToken, Task<OutgoingResponse>> respond) =>
        HttpExchange.RunAsync(context, (request, cancellationToken) => respond(request, context.Request.Query, cancellationToken));

    private static Task<OutgoingResponse> LeadAsync(IncomingRequest request, CancellationToken cancellationToken) =>
        Task.FromResult(DashboardEndpoint.Lead(request));

    private static Uri EndpointOf(WebApplication application)
    {
        var addresses = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        return new Uri(new Uri(addresses.Addresses.Single()), "/graphql");
    }
}
