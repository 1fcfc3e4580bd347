using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>Converts a <see cref="CountryCode"/> to and from its code in JSON: <c>"US"</c>.</summary>
/// <remarks>
/// Any text is read as it is, so that a country that is new never breaks reading. The default value is null in JSON.
/// Also converts the keys of dictionaries. Thread-safe.
/// </remarks>
public sealed class CountryCodeJsonConverter : JsonConverter<CountryCode>
{
    /// <summary>True: null in JSON is the default value.</summary>
    public override bool HandleNull => true;

    /// <summary>Reads the country from its code, or the default value from null.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The country.</returns>
    /// <exception cref="JsonException">The value is neither a string nor null.</exception>
    public override CountryCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        return CountryCode.FromWire(CodeText.Read(ref reader));
    }

    /// <summary>Writes the country's code, or null for the default value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The country.</param>
    /// <param name="options">Not used.</param>
    public override void Write(Utf8JsonWriter writer, CountryCode value, JsonSerializerOptions options)
    {
        CodeText.Write(writer, value.Code);
    }

    /// <summary>Reads the country from the key of a dictionary.</summary>
    /// <param name="reader">The reader, at the key.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The country.</returns>
    public override CountryCode ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        return CountryCode.FromWire(WireText.ReadOrNull(ref reader));
    }

    /// <summary>Writes the country's code as the key of a dictionary.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The country.</param>
    /// <param name="options">Not used.</param>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, CountryCode value, JsonSerializerOptions options)
    {
        CodeText.WriteAsPropertyName(writer, value.Code);
    }
}
