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

    private readonly RentedBytes _bytes;
    private readonly int _length;

    public RequestBody(RentedBytes bytes, SendTicket ticket)
    {
        _bytes = bytes;
        _length = bytes.Length;
        Ticket = ticket;
        Headers.ContentType = Json;
    }

    public SendTicket Ticket { get; }

    protected override bool TryComputeLength(out long length)
    {
        length = _length;
        return true;
    }

#if NET
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(
        Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        AskForBytes();
        await stream.WriteAsync(_bytes.Memory, cancellationToken).ConfigureAwait(false);
        _bytes.Leave();
    }
#else
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        AskForBytes();
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(_bytes.Memory, out var array);
        await stream.WriteAsync(array.Array, array.Offset, array.Count).ConfigureAwait(false);
        _bytes.Leave();
    }
#endif

    private void AskForBytes()
    {
        Ticket.AskForBody();
        if (!_bytes.TryUse())
            throw new SendRefusedException("A send after the end of its call is refused.");
    }
}
