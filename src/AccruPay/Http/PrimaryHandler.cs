using System.Net;
using System.Reflection;

namespace AccruPay.Http;

/// <summary>The handler that owns the sockets.</summary>
internal static class PrimaryHandler
{
    /// <summary>Makes a handler as the SDK wants it: no redirects, no cookies, decompression, bounded connections.</summary>
    public static HttpMessageHandler Create()
    {
#if NET
        return new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,

            // A connection is replaced after this time, so that a change of DNS is followed within it.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
#else
        return new HttpClientHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,

            // .NET Framework would otherwise allow two connections at a time.
            MaxConnectionsPerServer = 256,
        };
#endif
    }

    /// <summary>Turns redirects off on a handler that was made for this client alone.</summary>
    /// <exception cref="InvalidOperationException">The handler is in use elsewhere and follows redirects.</exception>
    public static void TurnRedirectsOff(HttpMessageHandler handler)
    {
        if (!FollowsRedirects(handler))
            return;

        try
        {
            SetRedirectsOff(Innermost(handler));
        }
        catch (Exception inUse) when (inUse is InvalidOperationException or TargetInvocationException)
        {
            throw new InvalidOperationException(
                "The primary handler of an AccruPay client follows redirects and is already in use, so that they cannot be " +
                "turned off: a redirect would carry the secret and the customer's data to another address. Give the client " +
                "a handler of its own, or set AllowAutoRedirect to false.",
                inUse);
        }
    }

    /// <summary>Whether the handler at the end of a chain follows redirects by itself.</summary>
    public static bool FollowsRedirects(HttpMessageHandler handler) => Innermost(handler) switch
    {
#if NET
        SocketsHttpHandler sockets => sockets.AllowAutoRedirect,
#endif
        HttpClientHandler client => client.AllowAutoRedirect,
#if NET
        _ => false,
    };
#else
        { } other => FollowsRedirectsByName(other),
    };

    // SocketsHttpHandler and WinHttpHandler are not known to netstandard2.0, but may be what runs.
    private static bool FollowsRedirectsByName(HttpMessageHandler handler) =>
        RedirectsOf(handler)?.GetValue(handler) is true;

    private static PropertyInfo? RedirectsOf(HttpMessageHandler handler) =>
        handler.GetType().GetProperty("AllowAutoRedirect") ?? handler.GetType().GetProperty("AutomaticRedirection");
#endif

    private static void SetRedirectsOff(HttpMessageHandler handler)
    {
        switch (handler)
        {
#if NET
            case SocketsHttpHandler sockets:
                sockets.AllowAutoRedirect = false;
                break;
#endif
            case HttpClientHandler client:
                client.AllowAutoRedirect = false;
                break;
#if !NET
            case { } other:
                RedirectsOf(other)?.SetValue(other, false);
                break;
#endif
        }
    }

    private static HttpMessageHandler Innermost(HttpMessageHandler handler)
    {
        while (handler is DelegatingHandler { InnerHandler: { } inner })
            handler = inner;

        return handler;
    }
}
