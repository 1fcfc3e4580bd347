using System.Net;
using System.Net.Sockets;
using System.Text;

namespace AccruPay.Tests;

/// <summary>
/// A server that keeps each connection open after its one answer, as if for more, until the test lets it expire: what a load
/// balancer does with a connection that was idle for too long.
/// </summary>
internal sealed class ExpiringServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Queue<string> _answers;
    private Socket? _connection;

    /// <param name="answers">The bodies of its answers, one a connection.</param>
    internal ExpiringServer(params string[] answers)
    {
        _answers = new Queue<string>(answers);
        _listener.Start();
        _ = ServeAsync();
    }

    internal Uri Endpoint => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/graphql");

    /// <summary>How many requests have arrived whole.</summary>
    internal int Requests { get; private set; }

    /// <summary>Closes the connection that has been answered last, without a word.</summary>
    internal void Expire(bool byReset)
    {
        if (byReset)
            _connection!.LingerState = new LingerOption(enable: true, seconds: 0);

        _connection!.Dispose();
    }

    public void Dispose()
    {
        _listener.Dispose();
        _connection?.Dispose();
    }

    private async Task ServeAsync()
    {
        while (_answers.TryDequeue(out var answer))
        {
            _connection = await _listener.AcceptSocketAsync();
            await ReadAsync(_connection);
            Requests++;
            await _connection.SendAsync(Encoding.UTF8.GetBytes(
                $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(answer)}\r\n\r\n{answer}"));
        }
    }

    // A body of the SDK is one object of JSON, which ends with the last of its braces.
    private static async Task ReadAsync(Socket connection)
    {
        var text = new StringBuilder();
        var chunk = new byte[16 * 1024];
        while (!IsWhole(text.ToString()))
            text.Append(Encoding.UTF8.GetString(chunk, 0, await connection.ReceiveAsync(chunk)));
    }

    private static bool IsWhole(string request)
    {
        var body = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        return body > 0 && request.AsSpan(body).Count('{') is > 0 and var opened && opened == request.AsSpan(body).Count('}');
    }
}
