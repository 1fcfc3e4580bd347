namespace AccruPay.Reliability;

/// <summary>The body of an answer that comes in two halves, of which the second may not come.</summary>
internal sealed class FaultyBody(byte[] body, int good, FaultyBody.End end, Action point, VirtualClock clock) : Stream
{
    private int _position;

    public enum End
    {
        Good,
        Slow,
        Broken,
        Hangs,
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        point();
        cancellationToken.ThrowIfCancellationRequested();
        if (_position >= good)
            await EndAsync(cancellationToken).ConfigureAwait(false);

        var limit = _position < good ? good : body.Length;
        var count = Math.Min(buffer.Length, limit - _position);
        body.AsSpan(_position, count).CopyTo(buffer.Span);
        _position += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Bodies are read asynchronously.");

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async Task EndAsync(CancellationToken cancellationToken)
    {
        switch (end)
        {
            case End.Broken:
                throw new IOException("the connection broke in the middle of the body");
            case End.Slow when _position < body.Length:
                await Task.Delay(TimeSpan.FromSeconds(4), clock, cancellationToken).ConfigureAwait(false);
                break;
            case End.Hangs:
                await Task.Delay(Timeout.InfiniteTimeSpan, clock, cancellationToken).ConfigureAwait(false);
                break;
        }
    }
}
