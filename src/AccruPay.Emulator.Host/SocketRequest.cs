namespace AccruPay.Emulator.Host;

/// <summary>A request that comes over a socket.</summary>
internal sealed class SocketRequest(HttpRequest request) : IncomingRequest
{
    public override string Method => request.Method;

    public override string Path => request.Path.Value ?? "";

    public override IEnumerable<KeyValuePair<string, string>> Headers =>
        request.Headers.Select(header => new KeyValuePair<string, string>(header.Key, header.Value.ToString()));

    public override string? Header(string name) =>
        request.Headers.TryGetValue(name, out var values) ? values.ToString() : null;

    public override async ValueTask<ReadOnlyMemory<byte>?> ReadBodyAsync(int limit, CancellationToken cancellationToken)
    {
        var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (body.Length + read > limit)
                return null;
            body.Write(buffer, 0, read);
        }
        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }
}
