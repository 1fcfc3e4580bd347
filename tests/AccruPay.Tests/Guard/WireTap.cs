using System.Collections.Concurrent;

namespace AccruPay.Tests;

/// <summary>Sits where the sockets would be, and keeps what would have gone out.</summary>
internal sealed class WireTap(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private readonly ConcurrentQueue<(Uri Address, string? Secret)> _sent = new();

    internal IReadOnlyList<(Uri Address, string? Secret)> Sent => [.. _sent];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _sent.Enqueue((request.RequestUri!, request.Headers.TryGetValues("accrupay-api-secret", out var values) ? values.Single() : null));
        return base.SendAsync(request, cancellationToken);
    }
}
