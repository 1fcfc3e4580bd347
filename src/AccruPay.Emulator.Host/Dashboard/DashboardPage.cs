namespace AccruPay.Emulator.Host;

/// <summary>A page of the dashboard: its path below /dashboard, its title, and what writes its main part.</summary>
internal sealed record DashboardPage(string Path, string Title, Func<DashboardView, Html> Write)
{
    public string Address => Path.Length == 0 ? DashboardEndpoint.Route : $"{DashboardEndpoint.Route}/{Path}";
}
