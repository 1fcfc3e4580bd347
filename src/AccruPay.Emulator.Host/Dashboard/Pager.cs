using System.Globalization;

namespace AccruPay.Emulator.Host;

/// <summary>The links from a page of a list to the newer and the older one.</summary>
internal static class Pager
{
    public static Html? Of(DashboardView view, string path, int total)
    {
        if (total <= DashboardView.PageSize && view.PageNumber == 1)
            return null;
        var last = Math.Max(1, (total + DashboardView.PageSize - 1) / DashboardView.PageSize);
        return $"""
            <nav class="pager" aria-label="Pages of the list">
            {(view.PageNumber > 1 ? Link(path, Math.Min(view.PageNumber - 1, last), "Newer") : null)}
            <span>Page {Text(view.PageNumber)} of {Text(last)}, {Text(total)} in all</span>
            {(view.PageNumber < last ? Link(path, view.PageNumber + 1, "Older") : null)}
            </nav>
            """;
    }

    private static Html Link(string path, int page, string text) =>
        $"""<a href="{DashboardEndpoint.Route}/{path}?{DashboardView.PageParameter}={Text(page)}">{text}</a>""";

    private static string Text(int number) => number.ToString("N0", CultureInfo.InvariantCulture).Replace(",", "", StringComparison.Ordinal);
}
