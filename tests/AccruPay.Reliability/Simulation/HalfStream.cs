namespace AccruPay.Reliability;

/// <summary>A connection that breaks in the middle of a request: the first piece is taken, and then no more.</summary>
internal sealed class HalfStream : MemoryStream
{
    public override void Write(byte[] buffer, int offset, int count) => throw Broken();

    public override void Write(ReadOnlySpan<byte> buffer) => throw Broken();

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw Broken();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw Broken();

    private static IOException Broken() => new("the connection broke while the request was sent");
}
