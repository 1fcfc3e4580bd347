using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace AccruPay.Tests;

/// <summary>
/// A server of plain sockets on loopback: it keeps what arrives, byte for byte, and plays one answer a connection, the
/// last one over and over. Each connection serves one request.
/// </summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly RawAnswer[] _answers;
    private readonly ConcurrentQueue<RawRequest> _requests = new();
    private readonly SemaphoreSlim _arrivals = new(0);
    private readonly CancellationTokenSource _closing = new();
    private readonly Task _accepting;
    private int _connections;

    internal RawServer(params RawAnswer[] answers)
    {
        _answers = answers;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    internal int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    internal Uri Endpoint => new($"http://127.0.0.1:{Port}/graphql");

    internal int Connections => Volatile.Read(ref _connections);

    internal IReadOnlyList<RawRequest> Requests => [.. _requests];

    /// <summary>The one request that arrived.</summary>
    internal RawRequest Request => Requests.Single();

    /// <summary>Waits for the next request that has arrived whole.</summary>
    internal Task ArrivalAsync() => _arrivals.WaitAsync(_closing.Token).InTime();

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _listener.Dispose();
        await _accepting;
        _arrivals.Dispose();
        _closing.Dispose();
    }

    private async Task AcceptAsync()
    {
        var serving = new List<Task>();
        try
        {
            while (true)
            {
                var connection = await _listener.AcceptSocketAsync(_closing.Token);
                var number = Interlocked.Increment(ref _connections);
                serving.Add(ServeAsync(connection, _answers[Math.Min(number, _answers.Length) - 1]));
            }
        }
        catch (Exception) when (_closing.IsCancellationRequested)
        {
            await Task.WhenAll(serving);
        }
    }

    private async Task ServeAsync(Socket connection, RawAnswer answer)
    {
        using (connection)
        {
            try
            {
                await PlayAsync(connection, answer);
            }
            catch (Exception gone) when (gone is OperationCanceledException or SocketException)
            {
                // The client hung up first, or the test is over.
            }
        }
    }

    private async Task PlayAsync(Socket connection, RawAnswer answer)
    {
        if (answer.ReadsRequest)
        {
            if (await ReadAsync(connection) is not { } request)
                return;

            _requests.Enqueue(request);
            _arrivals.Release();
        }

        await connection.SendAsync(answer.Bytes, SocketFlags.None, _closing.Token);
        while (answer.Endless.Length > 0)
            await connection.SendAsync(answer.Endless, SocketFlags.None, _closing.Token);

        if (answer.Hangs)
            await Task.Delay(Timeout.Infinite, _closing.Token);
        if (answer.EndsByReset)
            connection.LingerState = new LingerOption(enable: true, seconds: 0);
        else
            await HangUpAsync(connection);
    }

    // Closing with unread bytes would reset the connection, so they are read to their end first.
    private async Task HangUpAsync(Socket connection)
    {
        connection.Shutdown(SocketShutdown.Send);
        var rest = new byte[1024];
        while (await connection.ReceiveAsync(rest, SocketFlags.None, _closing.Token) > 0)
        {
        }
    }

    private async Task<RawRequest?> ReadAsync(Socket connection)
    {
        var received = new List<byte>();
        var chunk = new byte[8 * 1024];
        while (true)
        {
            var count = await connection.ReceiveAsync(chunk, SocketFlags.None, _closing.Token);
            if (count == 0)
                return null;

            received.AddRange(chunk[..count]);
            if (Whole([.. received]) is { } request)
                return request;
        }
    }

    private static RawRequest? Whole(byte[] bytes)
    {
        var end = bytes.AsSpan().IndexOf("\r\n\r\n"u8);
        if (end < 0)
            return null;

        var request = new RawRequest(bytes[..end], bytes[(end + 4)..]);
        return request.Body.Length >= int.Parse(request.Header("Content-Length"), CultureInfo.InvariantCulture) ? request : null;
    }
}
