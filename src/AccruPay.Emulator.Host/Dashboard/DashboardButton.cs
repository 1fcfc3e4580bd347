namespace AccruPay.Emulator.Host;

/// <summary>A button of the dashboard: the page that it is on, what it does with the fields of its form, and what it says afterwards.</summary>
internal sealed record DashboardButton(string Page, Action<IReadOnlyDictionary<string, string>> Press);
