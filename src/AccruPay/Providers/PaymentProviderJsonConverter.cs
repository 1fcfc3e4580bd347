using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>Converts a <see cref="PaymentProvider"/> to and from its name in JSON: <c>"STRIPE"</c>.</summary>
/// <remarks>
/// Any text is read as it is, so that a provider that is new never breaks reading. The default value is null in JSON.
/// Also converts the keys of dictionaries. Thread-safe.
/// </remarks>
public sealed class PaymentProviderJsonConverter : JsonConverter<PaymentProvider>
{
    /// <summary>True: null in JSON is the default value.</summary>
    public override bool HandleNull => true;

    /// <summary>Reads the provider from its name, or the default value from null.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The provider.</returns>
    /// <exception cref="JsonException">The value is neither a string nor null.</exception>
    public override PaymentProvider Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        return PaymentProvider.FromWire(CodeText.Read(ref reader));
    }

    /// <summary>Writes the provider's name, or null for the default value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The provider.</param>
    /// <param name="options">Not used.</param>
    public override void Write(Utf8JsonWriter writer, PaymentProvider value, JsonSerializerOptions options)
    {
        CodeText.Write(writer, value.Name);
    }

    /// <summary>Reads the provider from the key of a dictionary.</summary>
    /// <param name="reader">The reader, at the key.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The provider.</returns>
    public override PaymentProvider ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        return PaymentProvider.FromWire(WireText.ReadOrNull(ref reader));
    }

    /// <summary>Writes the provider's name as the key of a dictionary.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The provider.</param>
    /// <param name="options">Not used.</param>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, PaymentProvider value, JsonSerializerOptions options)
    {
        CodeText.WriteAsPropertyName(writer, value.Name);
    }
}
