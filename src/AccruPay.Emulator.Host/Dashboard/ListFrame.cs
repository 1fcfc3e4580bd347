namespace AccruPay.Emulator.Host;

/// <summary>A page of the dashboard that is a list.</summary>
internal static class ListFrame
{
    public static Html Of(DashboardView view, string title, string path, string explanation, Html list, int total) => $"""
        <h1 class="title">{title}</h1>
        <section class="panel" aria-label="{title}">
        <p class="hint">{explanation} The newest come first.</p>
        {list}
        {Pager.Of(view, path, total)}
        </section>
        """;
}
