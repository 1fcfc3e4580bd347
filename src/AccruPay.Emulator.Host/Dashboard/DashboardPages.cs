namespace AccruPay.Emulator.Host;

/// <summary>The pages of the dashboard, in the order of their links.</summary>
internal static class DashboardPages
{
    public static IReadOnlyList<DashboardPage> All { get; } =
    [
        new("", "Overview", OverviewPage.Write),
        new("sessions", "Sessions", SessionsPage.Write),
        new("transactions", "Transactions", TransactionsPage.Write),
        LedgerPage.Page,
        new("customers", "Customers", CustomersPage.Write),
        new("plans", "Plans", PlansPage.Write),
        new("requests", "Requests", RequestsPage.Write),
        new("settings", "Settings", SettingsPage.Write),
    ];

    public static DashboardPage? Find(string path) => All.FirstOrDefault(page => page.Path == path);
}
