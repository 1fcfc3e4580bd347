using System.Net;
using System.Net.Http.Headers;

namespace AccruPay.Http;

/// <summary>
/// The body of one attempt. That it was never asked for is the proof, on every target and for every cause, that nothing
/// was sent; and it is written to the wire only once.
/// </summary>
internal sealed class RequestBody : HttpContent
{
    // GraphQL over HTTP fixes UTF-8; a charset parameter would say nothing.
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly ReadOnlyMemory<byte> _bytes;

    public RequestBody(ReadOnlyMemory<byte> bytes, SendTicket ticket)
    {
        _bytes = bytes;
        Ticket = ticket;
        Headers.ContentType = Json;
    }

    public SendTicket Ticket { get; }

    protected override bool TryComputeLength(out long length)
    {
        length = _bytes.Length;
        return true;
    }

#if NET
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(
        Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Ticket.AskForBody();
        await stream.WriteAsync(_bytes, cancellationToken).ConfigureAwait(false);
    }
#else
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        Ticket.AskForBody();
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(_bytes, out var array);
        await stream.WriteAsync(array.Array, array.Offset, array.Count).ConfigureAwait(false);
    }
#endif
}
