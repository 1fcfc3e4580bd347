namespace AccruPay.Emulator;

/// <summary>A request that comes through the handler.</summary>
internal sealed class InProcessRequest(HttpRequestMessage message) : IncomingRequest
{
    public override string Method => message.Method.Method;

    public override string Path => message.RequestUri?.AbsolutePath ?? "";

    public override string Query => message.RequestUri?.Query ?? "";

    public override IEnumerable<KeyValuePair<string, string>> Headers =>
        message.Headers
            .Concat(message.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
            .Select(header => new KeyValuePair<string, string>(header.Key, string.Join(", ", header.Value)));

    public override string? Header(string name) =>
        message.Headers.NonValidated.TryGetValues(name, out var values)
        || message.Content is not null && message.Content.Headers.NonValidated.TryGetValues(name, out values)
            ? string.Join(", ", values)
            : null;

    public override async ValueTask<ReadOnlyMemory<byte>?> ReadBodyAsync(int limit, CancellationToken cancellationToken)
    {
        if (message.Content is null)
            return ReadOnlyMemory<byte>.Empty;
        using var body = new BoundedBuffer(limit);
        try
        {
            await message.Content.CopyToAsync(body, cancellationToken).ConfigureAwait(false);
            return body.Written;
        }
        catch (BufferFullException)
        {
            return null;
        }
    }
}
