namespace AccruPay.Emulator.Host;

/// <summary>A request that comes over a socket.</summary>
internal sealed class SocketRequest(HttpRequest request) : IncomingRequest
{
    public override string Method => request.Method;

    public override string Path => request.Path.Value ?? "";

    public override string Query => request.QueryString.Value ?? "";

    public override IEnumerable<KeyValuePair<string, string>> Headers =>
        request.Headers.Select(header => new KeyValuePair<string, string>(header.Key, header.Value.ToString()));

    public override string? Header(string name) =>
        request.Headers.TryGetValue(name, out var values) ? values.ToString() : null;

    public override async ValueTask<ReadOnlyMemory<byte>?> ReadBodyAsync(int limit, CancellationToken cancellationToken)
    {
        using var body = new BoundedBuffer(limit);
        try
        {
            await request.Body.CopyToAsync(body, cancellationToken).ConfigureAwait(false);
            return body.Written;
        }
        catch (Exception error) when (error is BufferFullException or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
        {
            return null;
        }
        catch (IOException error) when (error is not BadHttpRequestException)
        {
            // A size of a chunk that is no number of the server's, for one. It is the client's fault, and the server says so.
            throw new BadHttpRequestException("The body of the request cannot be read.", error);
        }
    }
}
