using System.Collections.Concurrent;

namespace AccruPay.Tests;

/// <summary>
/// Stands where the sockets would be, and keeps what would have gone out. It is no delegating handler: the guard goes
/// inside those.
/// </summary>
internal sealed class WireTap(HttpMessageHandler inner) : HttpMessageHandler
{
    private readonly HttpMessageInvoker _inner = new(inner);
    private readonly ConcurrentQueue<(Uri Address, string? Secret)> _sent = new();

    internal IReadOnlyList<(Uri Address, string? Secret)> Sent => [.. _sent];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _sent.Enqueue((request.RequestUri!, request.Headers.TryGetValues("accrupay-api-secret", out var values) ? values.Single() : null));
        return _inner.SendAsync(request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _inner.Dispose();

        base.Dispose(disposing);
    }
}
