using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace AccruPay.Emulator;

/// <summary>A line of a state file: an act, and when it happened.</summary>
internal sealed record JournalEntry(DateTimeOffset At, string Act, JsonElement Fields)
{
    private const string AtName = "at";
    private const string ActName = "act";
    private const string FieldsName = "fields";

    /// <summary>Reads a line; null where it is no act.</summary>
    public static JournalEntry? Read(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            return root.ValueKind == JsonValueKind.Object
                && root.TryGetProperty(AtName, out var at) && at.ValueKind == JsonValueKind.String && at.TryGetDateTimeOffset(out var moment)
                && root.TryGetProperty(ActName, out var act) && act.ValueKind == JsonValueKind.String
                && root.TryGetProperty(FieldsName, out var fields) && fields.ValueKind == JsonValueKind.Object
                ? new JournalEntry(moment, act.GetString()!, fields.Clone())
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static ReadOnlyMemory<byte> Write(DateTimeOffset at, string act, Action<Utf8JsonWriter> fields)
    {
        var line = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            json.WriteString(AtName, at.ToString("O", CultureInfo.InvariantCulture));
            json.WriteString(ActName, act);
            json.WriteStartObject(FieldsName);
            fields(json);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        line.Write("\n"u8);
        return line.WrittenMemory;
    }
}
