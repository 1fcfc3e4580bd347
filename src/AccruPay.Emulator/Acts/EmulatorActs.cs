using System.Globalization;

namespace AccruPay.Emulator;

/// <summary>What the developer does to the emulator itself, and time that brings something about.</summary>
internal static class EmulatorActs
{
    public const string AdvanceClock = "clock/advance";
    public const string ChangeSettings = "settings/change";
    public const string PassTime = "time";

    public const string Time = "time";

    public static IReadOnlyList<Act> All { get; } =
    [
        new(AdvanceClock, [Time], (emulator, fields) =>
        {
            emulator.AdvanceClock(TimeSpan.ParseExact(fields.Text(Time), "c", CultureInfo.InvariantCulture));
            return null;
        }),
        new(ChangeSettings, [.. SettingsTable.All.Select(setting => setting.Name)], (emulator, fields) =>
        {
            emulator.ChangeSettings(fields);
            return null;
        }),
        new(PassTime, [], (emulator, _) =>
        {
            emulator.PassTime();
            return null;
        }),
    ];
}
