using System.Globalization;
using System.Text.Json;

namespace AccruPay.Emulator.Host;

/// <summary>What the dashboard's buttons do: the same as a program does by JSON, from the fields of forms.</summary>
internal sealed class DashboardButtons
{
    public const string Clock = "clock";
    public const string Faults = "faults";
    public const string ClearFaults = "clear-faults";
    public const string Settings = "settings";

    private readonly Dictionary<string, DashboardButton> _byName;

    public DashboardButtons(AccruPayEmulator emulator)
    {
        var clock = new ClockControl(emulator);
        var faults = new FaultControl(emulator);
        _byName = new Dictionary<string, DashboardButton>(StringComparer.Ordinal)
        {
            [Clock] = new("", fields => clock.Advance(Duration(fields))),
            [Faults] = new("", fields => faults.Enqueue(ToFields(fields))),
            [ClearFaults] = new("", _ => faults.Clear()),
            [Settings] = new("/settings", fields => emulator.ChangeSettings(ToFields(fields))),
        };
    }

    public DashboardButton? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>What is said when a button was pressed; null for a name that is no button's.</summary>
    public static string? Said(string? name) => name switch
    {
        Clock => "The clock was set forward.",
        Faults => "The fault was queued.",
        ClearFaults => "The queue was cleared.",
        Settings => "The settings were saved.",
        _ => null,
    };

    /// <summary>A button's own duration, or a number and its unit that were chosen.</summary>
    private static string Duration(IReadOnlyDictionary<string, string> fields) => fields.GetValueOrDefault("advance") is { } advance
        ? advance
        : fields.GetValueOrDefault("unit") switch
        {
            "minutes" => $"PT{fields.GetValueOrDefault("number")}M",
            "hours" => $"PT{fields.GetValueOrDefault("number")}H",
            "days" => $"P{fields.GetValueOrDefault("number")}D",
            _ => $"P{fields.GetValueOrDefault("number")}M",
        };

    /// <summary>A form has texts only, and says nothing by an empty one. The number of times is a number.</summary>
    private static ActFields ToFields(IReadOnlyDictionary<string, string> fields) => new(JsonSerializer.SerializeToElement(fields
        .Where(field => field.Value.Length > 0)
        .ToDictionary(
            field => field.Key,
            field => field.Key == "times" && int.TryParse(field.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (object)number : field.Value,
            StringComparer.Ordinal)));
}
