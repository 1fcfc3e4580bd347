using System.Text.Json.Nodes;

namespace AccruPay.Emulator.Host;

/// <summary>The settings by their names: their values, what else they could be, and changing them.</summary>
internal sealed class SettingsControl(AccruPayEmulator emulator)
{
    public JsonObject Read()
    {
        var json = new JsonObject();
        foreach (var setting in SettingsTable.All)
        {
            json[setting.Name] = new JsonObject
            {
                ["value"] = setting.Read(emulator.Settings),
                ["choices"] = new JsonArray([.. setting.Choices.Select(choice => JsonValue.Create(choice))]),
            };
        }
        return json;
    }

    public JsonObject Change(ControlCall call)
    {
        emulator.ChangeSettings(call.Body);
        return Read();
    }
}
