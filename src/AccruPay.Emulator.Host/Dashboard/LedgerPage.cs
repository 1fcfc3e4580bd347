namespace AccruPay.Emulator.Host;

/// <summary>The ledger: what really happened, entry by entry, and what it comes to for each transaction code.</summary>
internal static class LedgerPage
{
    public const string CodePath = "ledger/";

    public static readonly DashboardPage Page = new("ledger", "Ledger", Write);

    public static Html OfCode(DashboardView view, string code)
    {
        var entries = view.Emulator.Ledger.EntriesOf(code);
        return $"""
            <h1 class="title">{code}</h1>
            <section class="panel" aria-labelledby="sums">
            <h2 id="sums">What it comes to</h2>
            {LedgerSums.Table(view.Emulator.Ledger, entries).Write("Nothing happened under this code.")}
            </section>
            <section class="panel" aria-labelledby="entries">
            <h2 id="entries">What happened</h2>
            {Entries(entries)}
            </section>
            """;
    }

    private static Html Write(DashboardView view)
    {
        var (entries, total) = view.Emulator.Ledger.Newest(view.Skip, DashboardView.PageSize);
        return $"""
            <h1 class="title">Ledger</h1>
            <section class="panel" aria-labelledby="sums">
            <h2 id="sums">By transaction code</h2>
            <p class="hint">What really happened at the providers, whatever any client believes. A code that was charged more than once is a double charge.</p>
            {LedgerSums.Table(view.Emulator.Ledger, entries).Write("Nothing happened yet.")}
            </section>
            <section class="panel" aria-labelledby="entries">
            <h2 id="entries">Entry by entry</h2>
            {Entries(entries)}
            {Pager.Of(view, Page.Path, total)}
            </section>
            """;
    }

    private static Html Entries(IEnumerable<LedgerEntry> entries)
    {
        var table = new DataTable("Entries of the ledger", "When", "What", "Amount", "Code", "Provider", "Transaction");
        foreach (var entry in entries)
        {
            table.Add(
                Cells.Moment(entry.At),
                $"""<span class="status">{WireName.Of(entry.Kind)}</span>""",
                Cells.Amount(entry.Amount, entry.Currency),
                Cells.Code(entry.Code),
                $"{entry.Provider.ToString()}",
                Cells.Id(entry.TransactionId));
        }
        return table.Write("Nothing happened yet.");
    }
}
