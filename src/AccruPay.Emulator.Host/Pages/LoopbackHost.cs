using System.Net;

namespace AccruPay.Emulator.Host;

/// <summary>
/// Tells a request that was meant for this machine from one that another site's page sends here by a name of its own, which it
/// lets lead to 127.0.0.1 after it was loaded (DNS rebinding). To the browser that page is of the same origin.
/// </summary>
internal static class LoopbackHost
{
    public static bool Allows(IncomingRequest request)
    {
        if (!Uri.TryCreate($"http://{request.Header("host")}", UriKind.Absolute, out var uri))
            return false;
        return uri.Host is "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
    }
}
