using System.Text.Json;

namespace AccruPay;

/// <summary>How the codes that grow (currencies, countries, providers) stand in JSON: as their text, or null for none.</summary>
internal static class CodeText
{
    /// <summary>Reads the code, or null for JSON's null and for what is not text.</summary>
    /// <exception cref="JsonException">The value is neither a string nor null.</exception>
    internal static string? Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => WireText.ReadOrNull(ref reader),
        JsonTokenType.Null => null,
        _ => throw new JsonException("A code was expected as a string."),
    };

    /// <summary>Writes the code, or null for the empty code of a default value.</summary>
    internal static void Write(Utf8JsonWriter writer, string code)
    {
        Argument.NotNull(writer, nameof(writer));
        if (code.Length == 0) writer.WriteNullValue();
        else writer.WriteStringValue(code);
    }

    /// <summary>Writes the code as the key of a dictionary.</summary>
    internal static void WriteAsPropertyName(Utf8JsonWriter writer, string code)
    {
        Argument.NotNull(writer, nameof(writer)).WritePropertyName(code);
    }
}
