namespace AccruPay.Emulator.Host;

/// <summary>The sessions, each with the way to its checkout page.</summary>
internal static class SessionsPage
{
    public static Html Write(DashboardView view)
    {
        var (sessions, total) = view.Emulator.Sessions.Newest(view.Merchant, view.Skip, DashboardView.PageSize);
        return ListFrame.Of(view, "Sessions", "sessions", "A session's id leads to its checkout page.", Table(sessions), total);
    }

    public static Html Table(IEnumerable<EmulatedSession> sessions)
    {
        var table = new DataTable("Sessions", "Started", "Code", "For", "Amount", "Provider", "Status", "Session");
        foreach (var session in sessions)
        {
            table.Add(
                Cells.Moment(session.CreatedAt),
                Cells.Code(session.MerchantInternalTransactionCode),
                $"{WireName.Of(session.Action)}",
                Cells.Amount(session.Amount, session.Currency),
                $"{session.Account.Provider.ToString()}",
                Cells.Status(session.Status),
                session.Kind == EmulatedSessionKind.Server ? Cells.Id(session.Id) : Cells.Checkout(session.Id));
        }
        return table.Write("No session was started yet.");
    }
}
