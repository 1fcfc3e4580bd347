namespace AccruPay.Emulator.Host;

/// <summary>The transactions, as the service knows them.</summary>
internal static class TransactionsPage
{
    public static Html Write(DashboardView view)
    {
        var (transactions, total) = view.Emulator.Transactions.Newest(view.Merchant, view.Skip, DashboardView.PageSize);
        return ListFrame.Of(view, "Transactions", "transactions", "As the service knows them; what happened in truth is in the ledger.", Table(transactions), total);
    }

    public static Html Table(IEnumerable<EmulatedTransaction> transactions)
    {
        var table = new DataTable("Transactions", "Created", "Code", "Action", "Amount", "Refunded", "Status", "Transaction");
        foreach (var transaction in transactions)
        {
            table.Add(
                Cells.Moment(transaction.CreatedAt),
                Cells.Code(transaction.OriginCode),
                $"{WireName.Of(transaction.Action)}",
                Cells.Amount(transaction.Amount, transaction.Currency),
                transaction.RefundedAmount is { } refunded ? Cells.Amount(refunded, transaction.Currency) : Cells.None,
                Status(transaction),
                Cells.Id(transaction.Id));
        }
        return table.Write("There is no transaction yet.");
    }

    private static Html Status(EmulatedTransaction transaction) =>
        $"""{Cells.Status(transaction.Status)}{Mark(transaction.VoidedAt, "voided")}{Mark(transaction.DisputedAt, "disputed")}{(transaction.ProviderError is { } error ? Small(error) : null)}""";

    private static Html? Mark(DateTimeOffset? at, string word) => at is null ? null : Small(word);

    private static Html Small(string text) => $""" <small>{text}</small>""";
}
