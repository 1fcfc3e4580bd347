using System.Net.Sockets;
using System.Text;

namespace AccruPay.Emulator.Tests.Hostile;

/// <summary>A connection on which a test writes whatever it wants.</summary>
internal sealed class RawConnection : IDisposable
{
    private const int MostAnswerBytes = 4 * 1024 * 1024;

    private readonly TcpClient _client;
    private readonly NetworkStream _stream;

    private RawConnection(TcpClient client)
    {
        _client = client;
        _stream = client.GetStream();
    }

    public static async Task<RawConnection> OpenAsync(Uri endpoint, CancellationToken cancellationToken)
    {
        var client = new TcpClient();
        await client.ConnectAsync(endpoint.Host, endpoint.Port, cancellationToken);
        return new RawConnection(client);
    }

    /// <summary>Writes the bytes and no more.</summary>
    /// <returns>False where the server has closed the connection.</returns>
    public async Task<bool> WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        try
        {
            await _stream.WriteAsync(bytes, cancellationToken);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    public void EndWriting()
    {
        try
        {
            _client.Client.Shutdown(SocketShutdown.Send);
        }
        catch (SocketException)
        {
            // The server was first.
        }
    }

    /// <summary>Reads until the server closes the connection.</summary>
    /// <returns>What it said; empty where it said nothing.</returns>
    public async Task<string> ReadToEndAsync(CancellationToken cancellationToken)
    {
        var answer = new MemoryStream();
        var buffer = new byte[16 * 1024];
        try
        {
            int read;
            while ((read = await _stream.ReadAsync(buffer, cancellationToken)) > 0 && answer.Length < MostAnswerBytes)
                answer.Write(buffer, 0, read);
        }
        catch (IOException)
        {
            // Closed by a reset.
        }
        return Encoding.UTF8.GetString(answer.ToArray());
    }

    public void Dispose() => _client.Dispose();
}
