using System.Net.Sockets;

namespace AccruPay.Emulator;

/// <summary>The exceptions with which a real connection fails.</summary>
internal static class BrokenConnection
{
    public static HttpRequestException Refused() => new(
        HttpRequestError.ConnectionError,
        "The emulator refused the connection.",
        new SocketException((int)SocketError.ConnectionRefused));

    public static HttpRequestException Dropped() => new(
        HttpRequestError.ResponseEnded,
        "The emulator dropped the connection before it answered.",
        Ended());

    public static HttpIOException Ended() => new(HttpRequestError.ResponseEnded, "The emulator dropped the connection.");
}
