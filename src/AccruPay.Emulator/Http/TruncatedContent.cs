using System.Net;

namespace AccruPay.Emulator;

/// <summary>A body that announces its full length, gives half of it, and breaks.</summary>
internal sealed class TruncatedContent : HttpContent
{
    private readonly ReadOnlyMemory<byte> _body;

    public TruncatedContent(ReadOnlyMemory<byte> body)
    {
        _body = body;
        Headers.ContentLength = body.Length;
    }

    protected override Task<Stream> CreateContentReadStreamAsync() =>
        Task.FromResult<Stream>(new BreakingStream(_body[..(_body.Length / 2)]));

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync(_body[..(_body.Length / 2)]).ConfigureAwait(false);
        throw BrokenConnection.Ended();
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Length;
        return true;
    }
}
