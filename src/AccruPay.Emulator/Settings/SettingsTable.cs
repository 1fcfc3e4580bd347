namespace AccruPay.Emulator;

/// <summary>The settings as a table, for whoever shows or changes them by name.</summary>
internal static class SettingsTable
{
    public static IReadOnlyList<Setting> All { get; } =
        [.. typeof(EmulatorSettings).GetProperties().Where(property => property.CanWrite).Select(property => new Setting(property))];
}
