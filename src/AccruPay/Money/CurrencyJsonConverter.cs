using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>Converts a <see cref="Currency"/> to and from its code in JSON: <c>"USD"</c>.</summary>
/// <remarks>
/// Any text is read as it is, so that a currency that is new never breaks reading. The default value is null in JSON.
/// Also converts the keys of dictionaries. Thread-safe.
/// </remarks>
public sealed class CurrencyJsonConverter : JsonConverter<Currency>
{
    /// <summary>True: null in JSON is the default value.</summary>
    public override bool HandleNull => true;

    /// <summary>Reads the currency from its code, or the default value from null.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The currency.</returns>
    /// <exception cref="JsonException">The value is neither a string nor null.</exception>
    public override Currency Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        return Currency.FromWire(CodeText.Read(ref reader));
    }

    /// <summary>Writes the currency's code, or null for the default value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The currency.</param>
    /// <param name="options">Not used.</param>
    public override void Write(Utf8JsonWriter writer, Currency value, JsonSerializerOptions options)
    {
        CodeText.Write(writer, value.Code);
    }

    /// <summary>Reads the currency from the key of a dictionary.</summary>
    /// <param name="reader">The reader, at the key.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The currency.</returns>
    public override Currency ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        return Currency.FromWire(WireText.ReadOrNull(ref reader));
    }

    /// <summary>Writes the currency's code as the key of a dictionary.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The currency.</param>
    /// <param name="options">Not used.</param>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Currency value, JsonSerializerOptions options)
    {
        CodeText.WriteAsPropertyName(writer, value.Code);
    }
}
