using System.Buffers;

namespace AccruPay.Http;

/// <summary>Reads a body into memory, up to a limit that also holds for what a compressed body unpacks to.</summary>
internal static class BoundedBody
{
    private const int FirstChunk = 8 * 1024;

    /// <exception cref="BodyTooLargeException">The body is larger than the limit.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(
        HttpContent content, int limit, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > limit)
            throw new BodyTooLargeException(limit);

#if NET
        using var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#else
        using var stream = await content.ReadAsStreamAsync().ConfigureAwait(false);
#endif
        var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(content.Headers.ContentLength + 1 ?? FirstChunk, limit));
        try
        {
            var length = 0;
            while (true)
            {
#if NET
                var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
#else
                var read = await stream
                    .ReadAsync(buffer, length, buffer.Length - length, cancellationToken)
                    .ConfigureAwait(false);
#endif
                if (read == 0)
                    return buffer.AsSpan(0, length).ToArray();

                length += read;
                if (length > limit)
                    throw new BodyTooLargeException(limit);

                if (length == buffer.Length)
                    buffer = Grow(buffer);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    private static byte[] Grow(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        return larger;
    }
}
