using System.Net;
using System.Net.Sockets;

namespace AccruPay.Tests;

/// <summary>A loopback port that is taken and refuses every connection.</summary>
internal sealed class RefusingPort : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    internal RefusingPort() => _socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));

    internal Uri Endpoint => new($"http://127.0.0.1:{((IPEndPoint)_socket.LocalEndPoint!).Port}/graphql");

    public void Dispose() => _socket.Dispose();
}
