namespace AccruPay.Emulator;

/// <summary>An HTTP request, from a socket or in process.</summary>
internal abstract class IncomingRequest
{
    public abstract string Method { get; }

    public abstract string Path { get; }

    /// <summary>The query with its question mark, as it was sent; empty without one.</summary>
    public abstract string Query { get; }

    public abstract IEnumerable<KeyValuePair<string, string>> Headers { get; }

    /// <summary>The value of a header; null without it.</summary>
    public abstract string? Header(string name);

    /// <summary>Reads the body; null where it is longer than <paramref name="limit"/> bytes.</summary>
    public abstract ValueTask<ReadOnlyMemory<byte>?> ReadBodyAsync(int limit, CancellationToken cancellationToken);
}
