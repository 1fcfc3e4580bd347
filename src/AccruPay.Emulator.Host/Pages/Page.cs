namespace AccruPay.Emulator.Host;

/// <summary>The frame of every page, and the headers that keep it harmless: it runs no script and loads nothing.</summary>
internal static class Page
{
    private const string Icon =
        "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Crect width='8' height='8' rx='2' fill='%230b57d0'/%3E"
        + "%3Cpath d='M2 4.2 3.4 5.6 6 2.6' fill='none' stroke='%23fff'/%3E%3C/svg%3E";

    /// <summary>The icon is a data URI, so that no browser asks for /favicon.ico.</summary>
    private static string ContentSecurityPolicy(IEnumerable<PageStyle> styles) =>
        $"default-src 'none'; style-src {string.Join(' ', styles.Select(style => $"'sha256-{style.Sha256}'"))}; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static OutgoingResponse Answer(int statusCode, string title, Html main) => Answer(statusCode, title, null, main, PageStyle.Every);

    /// <summary>A page with something between the bar and its main part, such as links to the others.</summary>
    public static OutgoingResponse Answer(int statusCode, string title, Html? navigation, Html main, params PageStyle[] styles)
    {
        Html page = $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title} | AccruPay emulator</title>
            <link rel="icon" href="{Icon}">
            {styles.Select(style => Style(style))}
            </head>
            <body>
            <header class="bar"><span class="brand">AccruPay emulator</span><span class="tag">No real money</span></header>
            {navigation}
            <main>
            {main}
            </main>
            </body>
            </html>

            """;
        // A referrer policy of no-referrer would turn the Origin of the page's own forms into null.
        return OutgoingResponse.Html(statusCode, page.ToString())
            .With("Content-Security-Policy", ContentSecurityPolicy(styles))
            .With("Referrer-Policy", "same-origin");
    }

    private static Html Style(PageStyle style) => $"<style>{Html.Raw(style.Css)}</style>";
}
