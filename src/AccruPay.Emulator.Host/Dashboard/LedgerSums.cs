using System.Numerics;

namespace AccruPay.Emulator.Host;

/// <summary>What the entries of the ledger come to, code by code.</summary>
internal static class LedgerSums
{
    /// <summary>The codes of these entries, each with everything that ever happened under it.</summary>
    public static DataTable Table(Ledger ledger, IEnumerable<LedgerEntry> entries)
    {
        var table = new DataTable("Sums of each transaction code", "Code", "Charged", "Held now", "Captured", "Refunded", "Taken back", "Balance");
        foreach (var entry in entries.Where(entry => entry.Code is not null).DistinctBy(entry => entry.Code, StringComparer.Ordinal))
        {
            var sum = ledger.Summary(entry.Code!);
            table.Add(
                Cells.Code(entry.Code),
                Charged(sum, entry.Currency),
                Money(sum.OpenHold, entry.Currency),
                Money(sum.TotalCaptured, entry.Currency),
                Money(sum.TotalRefunded + sum.TotalVoided, entry.Currency),
                Money(sum.TotalTakenBack, entry.Currency),
                Cells.Amount(sum.Balance, entry.Currency));
        }
        return table;
    }

    private static Html Charged(LedgerSummary sum, string currency) => sum.TimesCharged > 1
        ? $"""{Cells.Amount(sum.TotalCharged, currency)} <strong class="bad">{Cells.Number(sum.TimesCharged)} times</strong>"""
        : Money(sum.TotalCharged, currency);

    private static Html Money(BigInteger amount, string currency) => amount.IsZero ? Cells.None : Cells.Amount(amount, currency);
}
