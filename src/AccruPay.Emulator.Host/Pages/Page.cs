namespace AccruPay.Emulator.Host;

/// <summary>The frame of every page, and the headers that keep it harmless: it runs no script and loads nothing.</summary>
internal static class Page
{
    private const string Icon =
        "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Crect width='8' height='8' rx='2' fill='%230b57d0'/%3E"
        + "%3Cpath d='M2 4.2 3.4 5.6 6 2.6' fill='none' stroke='%23fff'/%3E%3C/svg%3E";

    private static string ContentSecurityPolicy(IEnumerable<PageStyle> styles, string? formTarget) =>
        $"default-src 'none'; style-src {string.Join(' ', styles.Select(style => $"'sha256-{style.Sha256}'"))}; img-src data:; base-uri 'none'; frame-ancestors 'none'; form-action 'self'{(formTarget is null ? "" : " " + formTarget)}";

    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="title">The title, as the browser's tab shows it.</param>
    /// <param name="main">What the page says.</param>
    /// <param name="formTarget">Another origin to which a form of the page may lead, as a content security policy names it; null for none.</param>
    public static OutgoingResponse Answer(int statusCode, string title, Html main, string? formTarget = null) =>
        Answer(statusCode, title, null, main, formTarget, PageStyle.Every);

    /// <summary>A page with something between the bar and its main part, such as links to the others.</summary>
    public static OutgoingResponse Answer(int statusCode, string title, Html navigation, Html main, params PageStyle[] styles) =>
        Answer(statusCode, title, navigation, main, null, styles);

    private static OutgoingResponse Answer(
        int statusCode, string title, Html? navigation, Html main, string? formTarget, params PageStyle[] styles)
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
            .With("Content-Security-Policy", ContentSecurityPolicy(styles, formTarget))
            .With("Referrer-Policy", "same-origin");
    }

    private static Html Style(PageStyle style) => $"<style>{Html.Raw(style.Css)}</style>";
}
