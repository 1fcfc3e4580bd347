namespace AccruPay.Emulator.Host;

/// <summary>Everything that programs can look at and do beside the API, one line each.</summary>
internal static class ControlRoutes
{
    public static IReadOnlyList<ControlRoute> Of(AccruPayEmulator emulator)
    {
        var clock = new ClockControl(emulator);
        var faults = new FaultControl(emulator);
        var settings = new SettingsControl(emulator);
        var ledger = new LedgerControl(emulator);
        var provider = new ProviderControl(emulator);
        return
        [
            new("GET", "", _ => OverviewControl.Read(emulator)),
            new("GET", "clock", _ => clock.Read()),
            new("POST", "clock", clock.Advance),
            new("GET", "faults", _ => faults.Read()),
            new("POST", "faults", faults.Enqueue),
            new("DELETE", "faults", _ => faults.Clear()),
            new("GET", "settings", _ => settings.Read()),
            new("PATCH", "settings", settings.Change),
            new("GET", "ledger", call => ledger.List(call.Page)),
            new("GET", "ledger/{name}", call => ledger.Summary(call.Name)),
            new("GET", "requests", call => RequestControl.List(emulator.Requests, call.Page)),
            new("POST", "provider/{name}", provider.PlayAsync),
            .. Records("sessions", emulator, emulator.Sessions),
            .. Records("transactions", emulator, emulator.Transactions),
            .. Records("customers", emulator, emulator.Customers),
            .. Records("payment-methods", emulator, emulator.PaymentMethods),
            .. Records("payment-plans", emulator, emulator.PaymentPlans),
            .. Records("payment-plan-templates", emulator, emulator.PaymentPlanTemplates),
        ];
    }

    private static IEnumerable<ControlRoute> Records<T>(string path, AccruPayEmulator emulator, RecordView<T> records)
        where T : class =>
    [
        new("GET", path, call =>
        {
            var (newest, total) = records.Newest(emulator.Merchant, call.Page.Skip, call.Page.Take);
            return call.Page.Write(newest.Select(RecordJson.Of), total);
        }),
        new("GET", path + "/{name}", call => records.Find(call.Name) is { } record
            ? RecordJson.Of(record)
            : throw new ControlNotFoundException($"There is no record with this id. /emulator/{path} lists them.")),
    ];
}
