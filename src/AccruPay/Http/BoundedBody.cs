namespace AccruPay.Http;

/// <summary>Reads a body into memory, up to a limit that also holds for what a compressed body unpacks to.</summary>
internal static class BoundedBody
{
    private const int FirstChunk = 8 * 1024;

    /// <summary>Reads into rented bytes, which belong to the caller.</summary>
    /// <exception cref="BodyTooLargeException">The body is larger than the limit.</exception>
    public static async ValueTask<RentedBytes> ReadAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        var announced = content.Headers.ContentLength;
        if (announced > limit)
            throw new BodyTooLargeException(limit);

#if NET
        using var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#else
        using var stream = await content.ReadAsStreamAsync().ConfigureAwait(false);
#endif
        var body = new RentedBytes((int)Math.Min(announced + 1 ?? FirstChunk, limit));
        while (true)
        {
#if NET
            var read = await stream.ReadAsync(body.GetMemory(), cancellationToken).ConfigureAwait(false);
#else
            System.Runtime.InteropServices.MemoryMarshal.TryGetArray<byte>(body.GetMemory(), out var free);
            var read = await stream.ReadAsync(free.Array!, free.Offset, free.Count, cancellationToken).ConfigureAwait(false);
#endif
#if !NET
            // Here closing the response is what ends a read, and its end may look like that of the body.
            if (read == 0)
                cancellationToken.ThrowIfCancellationRequested();
#endif
            if (read == 0)
                return body;

            body.Advance(read);
            if (body.Length <= limit)
                continue;

            body.Leave();
            throw new BodyTooLargeException(limit);
        }
    }
}
