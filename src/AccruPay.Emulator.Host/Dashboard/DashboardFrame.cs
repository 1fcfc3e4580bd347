namespace AccruPay.Emulator.Host;

/// <summary>The frame of the dashboard's pages: the links to all of them.</summary>
internal static class DashboardFrame
{
    public static OutgoingResponse Answer(int statusCode, DashboardPage page, Html main) => Answer(statusCode, page, page.Title, main);

    public static OutgoingResponse Answer(int statusCode, DashboardPage? page, string title, Html main) =>
        Page.Answer(statusCode, title, Navigation(page), main, PageStyle.Every, PageStyle.Dashboard);

    private static Html Navigation(DashboardPage? current) => $"""
        <nav class="pages" aria-label="Dashboard">
        <ul>
        {DashboardPages.All.Select(page => Link(page, page == current))}
        </ul>
        </nav>
        """;

    private static Html Link(DashboardPage page, bool isCurrent) =>
        $"""<li><a href="{page.Address}"{(isCurrent ? Html.Raw(" aria-current=\"page\"") : null)}>{page.Title}</a></li>""";
}
