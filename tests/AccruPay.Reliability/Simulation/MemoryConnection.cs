namespace AccruPay.Reliability;

/// <summary>A connection over a wire: what disposes of it does not reach the wire.</summary>
internal sealed class MemoryConnection(HttpMessageHandler wire) : HttpMessageHandler
{
    private readonly HttpMessageInvoker _wire = new(wire, disposeHandler: false);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _wire.SendAsync(request, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _wire.Dispose();

        base.Dispose(disposing);
    }
}
