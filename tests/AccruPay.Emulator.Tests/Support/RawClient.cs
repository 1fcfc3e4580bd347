using System.Text;
using System.Text.Json;

namespace AccruPay.Emulator.Tests.Support;

/// <summary>Sends GraphQL by hand: nothing of the SDK takes part.</summary>
internal sealed class RawClient(HttpMessageHandler handler, Uri endpoint, string? secret) : IDisposable
{
    private readonly HttpClient _http = new(handler);

    public string? Secret { get; set; } = secret;

    public string? Accept { get; set; }

    public Task<RawAnswer> SendAsync(string query, object? variables = null, string? operationName = null) =>
        PostAsync(JsonSerializer.Serialize(new { query, variables, operationName }));

    public async Task<RawAnswer> PostAsync(string body, string contentType = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint);
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        request.Content.Headers.TryAddWithoutValidation("content-type", contentType);
        if (Secret is not null)
            request.Headers.Add("accrupay-api-secret", Secret);
        if (Accept is not null)
            request.Headers.TryAddWithoutValidation("accept", Accept);
        return await SendAsync(request);
    }

    public async Task<RawAnswer> SendAsync(HttpRequestMessage request)
    {
        var message = await _http.SendAsync(request);
        return new RawAnswer(message.StatusCode, message, await message.Content.ReadAsStringAsync());
    }

    public void Dispose() => _http.Dispose();
}
