namespace AccruPay.Emulator.Host;

/// <summary>The questions on which AccruPay's material contradicts itself, and the answers that the emulator gives.</summary>
internal static class SettingsPage
{
    public static Html Write(DashboardView view) => $"""
        <h1 class="title">Settings</h1>
        {Notice.Of(view)}
        <section class="panel" aria-label="Settings">
        <p class="hint">AccruPay's public material says different things in places. These are the emulator's answers from now on.</p>
        <form method="post" action="{DashboardEndpoint.Route}/{DashboardButtons.Settings}" class="settings">
        {SettingsTable.All.Select(setting => Field(setting, setting.Read(view.Emulator.Settings)))}
        <button class="primary">Save</button>
        </form>
        </section>
        """;

    private static Html Field(Setting setting, string value) => $"""
        <label>
        <span>{SettingText.Of(setting.Name)}</span>
        {(setting.Choices.Count > 0 ? Select(setting, value) : Number(setting, value))}
        <small class="id">{setting.Name}</small>
        </label>
        """;

    private static Html Select(Setting setting, string value) =>
        $"""<select name="{setting.Name}">{setting.Choices.Select(choice => Option(choice, choice == value))}</select>""";

    private static Html Option(string choice, bool isChosen) => $"""<option{(isChosen ? Html.Raw(" selected") : null)}>{choice}</option>""";

    private static Html Number(Setting setting, string value) =>
        $"""<input type="number" name="{setting.Name}" value="{value}" min="1" max="10000" required>""";
}
