using System.Net;
using System.Text;
using System.Text.Json;
using AccruPay.Emulator.Host;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.Control;

/// <summary>An emulator with a clock of its own that listens, and a program or a browser that visits it beside the API.</summary>
internal sealed class ControlSite : IAsyncDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    private ControlSite(Box box, EmulatorServer server)
    {
        Box = box;
        Server = server;
    }

    public Box Box { get; }

    public EmulatorServer Server { get; }

    public AccruPayEmulator Emulator => Box.Emulator;

    public static async Task<ControlSite> StartAsync(bool ownClock = true, Action<EmulatorOptions>? configure = null)
    {
        var box = new Box(options =>
        {
            if (ownClock)
                options.TimeProvider = new EmulatorClock(options.TimeProvider);
            configure?.Invoke(options);
        });
        return new ControlSite(box, await EmulatorServer.StartAsync(box.Emulator));
    }

    public Task<ControlAnswer> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    public Task<ControlAnswer> PostAsync(string path, string json) => SendAsync(HttpMethod.Post, path, Json(json));

    public Task<ControlAnswer> PatchAsync(string path, string json) => SendAsync(HttpMethod.Patch, path, Json(json));

    public Task<ControlAnswer> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path, null);

    /// <summary>Posts a form, as a button of a page does.</summary>
    public Task<ControlAnswer> PressAsync(string path, string form, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, path, new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded"), headers);

    public async Task<ControlAnswer> SendAsync(HttpMethod method, string path, HttpContent? body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(Server.Endpoint, path));
        request.Content = body;
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await _http.SendAsync(request);
        return new ControlAnswer(
            response.StatusCode,
            response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase),
            await response.Content.ReadAsStringAsync());
    }

    public static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Server.DisposeAsync();
        Box.Dispose();
    }
}
