using System.Buffers.Text;
using System.Net.Sockets;

namespace AccruPay.Benchmarks;

/// <summary>One connection's requests: a head, the length of the body in it, and the body.</summary>
internal sealed class CannedConnection(Socket socket)
{
    private readonly byte[] _buffer = new byte[256 * 1024];
    private int _end;

    /// <summary>Reads the next request; null where the client has closed the connection.</summary>
    public async ValueTask<CannedRequest?> ReadRequestAsync()
    {
        _end = 0;
        while (true)
        {
            var received = await socket.ReceiveAsync(_buffer.AsMemory(_end));
            if (received == 0)
                return null;

            _end += received;
            var head = _buffer.AsSpan(0, _end).IndexOf("\r\n\r\n"u8) + 4;
            if (head >= 4 && head + LengthOfBody(_buffer.AsSpan(0, head)) == _end)
                return new CannedRequest(_end, _buffer.AsMemory(head, _end - head));
        }
    }

    private static int LengthOfBody(ReadOnlySpan<byte> head)
    {
        var value = After(head, "\r\nContent-Length: "u8);
        if (value.IsEmpty)
            value = After(head, "\r\ncontent-length: "u8);

        return Utf8Parser.TryParse(value, out int length, out _)
            ? length
            : throw new InvalidOperationException("The request does not tell the length of its body.");
    }

    private static ReadOnlySpan<byte> After(ReadOnlySpan<byte> head, ReadOnlySpan<byte> name)
    {
        var at = head.IndexOf(name);
        return at < 0 ? default : head[(at + name.Length)..];
    }
}
