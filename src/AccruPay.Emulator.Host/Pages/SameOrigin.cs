namespace AccruPay.Emulator.Host;

/// <summary>
/// Tells a post of our own pages, or of a program, from one that another site's page sends through the user's browser.
/// </summary>
internal static class SameOrigin
{
    /// <summary>
    /// Browsers send Sec-Fetch-Site, and no page can forge it; older ones send Origin. A program sends neither, and needs no protection.
    /// </summary>
    public static bool Allows(IncomingRequest request)
    {
        if (request.Header("sec-fetch-site") is { } site)
            return site is "same-origin" or "none";
        return request.Header("origin") is not { } origin || IsOwn(origin, request.Header("host"));
    }

    /// <summary>The scheme is left out: behind a proxy that ends TLS it differs. The origin "null" is nobody's.</summary>
    private static bool IsOwn(string origin, string? host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri) && string.Equals(uri.Authority, host, StringComparison.OrdinalIgnoreCase);
}
