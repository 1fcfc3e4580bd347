using System.Text;
using AccruPay.Emulator.Host;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.Checkout;

/// <summary>An emulator that listens, and a browser or a program that visits its checkout.</summary>
internal sealed class CheckoutSite : IAsyncDisposable
{
    public const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    public const string Json = "application/json";

    /// <summary>Redirects are an answer here, and lead to a store that is not there.</summary>
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    private CheckoutSite(Box box, EmulatorServer server)
    {
        Box = box;
        Server = server;
    }

    public Box Box { get; }

    public EmulatorServer Server { get; }

    public static async Task<CheckoutSite> StartAsync(Action<EmulatorOptions>? configure = null)
    {
        var box = new Box(configure);
        return new CheckoutSite(box, await EmulatorServer.StartAsync(box.Emulator));
    }

    public Task<CheckoutResponse> GetAsync(string id, string? accept = Browser) => SendAsync(HttpMethod.Get, id, null, accept);

    /// <summary>Posts a form, as a button of the page does.</summary>
    public Task<CheckoutResponse> PostAsync(string id, string form, string? accept = Browser, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, id, new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded"), accept, headers);

    public Task<CheckoutResponse> PostJsonAsync(string id, string json, string? accept = Json) =>
        SendAsync(HttpMethod.Post, id, new StringContent(json, Encoding.UTF8, Json), accept);

    public async Task<CheckoutResponse> SendAsync(
        HttpMethod method, string id, HttpContent? body, string? accept, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, Address(id));
        request.Content = body;
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("accept", accept);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await _http.SendAsync(request);
        return new CheckoutResponse(
            response.StatusCode,
            response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase),
            await response.Content.ReadAsStringAsync());
    }

    /// <summary>The id may have a query behind it.</summary>
    private Uri Address(string id)
    {
        var query = id.IndexOf('?', StringComparison.Ordinal);
        return query < 0 ? Server.CheckoutPage(id) : new Uri(Server.CheckoutPage(id[..query]) + id[query..]);
    }

    public EmulatedSession Session(string id) => Box.Emulator.Sessions.Find(id)!;

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Server.DisposeAsync();
        Box.Dispose();
    }
}
