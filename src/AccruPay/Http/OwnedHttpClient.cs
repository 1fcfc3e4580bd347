namespace AccruPay.Http;

/// <summary>
/// The <see cref="HttpClient"/> that a client made itself. It has no limit of time of its own: the SDK has them, and a
/// waiting customer's call must not share them with other settings.
/// </summary>
internal sealed class OwnedHttpClient(HttpMessageHandler handler, bool disposeHandler) : IDisposable
{
    private readonly HttpClient _client = new(handler, disposeHandler) { Timeout = Timeout.InfiniteTimeSpan };
    private volatile bool _isDisposed;

    /// <exception cref="ObjectDisposedException">It has been disposed.</exception>
    public HttpClient Get() => _isDisposed ? throw new ObjectDisposedException(nameof(AccruPayClient)) : _client;

    public void Dispose()
    {
        _isDisposed = true;
        _client.Dispose();
    }
}
