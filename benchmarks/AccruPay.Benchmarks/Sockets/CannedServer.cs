using System.Net;
using System.Net.Sockets;

namespace AccruPay.Benchmarks;

/// <summary>A server that answers from memory, over HTTP/1.1 with connections that stay open, and counts bytes.</summary>
internal sealed class CannedServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CannedAnswers _answers;
    private long _bytesIn;
    private long _bytesOut;

    private CannedServer(CannedAnswers answers) => _answers = answers;

    public Uri Endpoint => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/graphql");

    /// <summary>What has come in, heads included.</summary>
    public long BytesIn => Interlocked.Read(ref _bytesIn);

    /// <summary>What has gone out, heads included.</summary>
    public long BytesOut => Interlocked.Read(ref _bytesOut);

    public static async Task<CannedServer> StartAsync()
    {
        var server = new CannedServer(await CannedAnswers.MakeAsync());
        server._listener.Start();
        _ = server.AcceptAsync();
        return server;
    }

    public void Dispose()
    {
        _listener.Dispose();
        _answers.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await _listener.AcceptSocketAsync());
        }
        catch (Exception ended) when (ended is SocketException or ObjectDisposedException)
        {
            // The listener is closed: nobody comes any more.
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using (socket)
        {
            socket.NoDelay = true;
            var connection = new CannedConnection(socket);
            try
            {
                while (await connection.ReadRequestAsync() is { } request)
                {
                    var answer = await _answers.ToAsync(request.Body);
                    Interlocked.Add(ref _bytesIn, request.Length);
                    Interlocked.Add(ref _bytesOut, answer.Length);
                    await socket.SendAsync(answer);
                }
            }
            catch (SocketException)
            {
                // The client has gone.
            }
        }
    }
}
