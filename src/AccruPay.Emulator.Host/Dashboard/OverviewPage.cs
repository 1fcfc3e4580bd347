namespace AccruPay.Emulator.Host;

/// <summary>The first page: how to reach the emulator, its time, its faults, and the latest of everything.</summary>
internal static class OverviewPage
{
    private const int Latest = 8;

    public static Html Write(DashboardView view)
    {
        var (sessions, sessionCount) = view.Emulator.Sessions.Newest(view.Merchant, 0, Latest);
        var (transactions, transactionCount) = view.Emulator.Transactions.Newest(view.Merchant, 0, Latest);
        return $"""
            <h1 class="title">Overview</h1>
            {Notice.Of(view)}
            <div class="columns">
            {MerchantPanel.Of(view)}
            {ClockPanel.Of(view)}
            {FaultPanel.Of(view)}
            </div>
            {Section("Latest sessions", "sessions", sessionCount, SessionsPage.Table(sessions))}
            {Section("Latest transactions", "transactions", transactionCount, TransactionsPage.Table(transactions))}
            {Section("Latest requests", "requests", view.Emulator.Requests.All.Count, RequestsPage.Table([.. view.Emulator.Requests.All.TakeLast(Latest).Reverse()]))}
            """;
    }

    private static Html Section(string title, string path, int total, Html table) => $"""
        <section class="panel" aria-labelledby="latest-{path}">
        <h2 id="latest-{path}">{title}</h2>
        {table}
        {(total > Latest ? All(path, total) : null)}
        </section>
        """;

    private static Html All(string path, int total) => $"""<p class="all"><a href="{DashboardEndpoint.Route}/{path}">All {Cells.Number(total)} {path}</a></p>""";
}
