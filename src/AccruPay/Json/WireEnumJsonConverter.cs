using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>
/// Converts an enum of this library to and from the API's text: <c>SessionStatus.Pending</c> is <c>"PENDING"</c>, and
/// <c>TransactionAction.AddPaymentMethod</c> is <c>"ADD_PAYMENT_METHOD"</c>.
/// </summary>
/// <typeparam name="TEnum">The enum; its zero stands for a value that this version does not know.</typeparam>
/// <remarks>
/// A text that is not known reads as zero (<c>Unknown</c>), never as another value and never as an error. Numbers are
/// neither written nor read. Also converts the keys of dictionaries. Thread-safe.
/// </remarks>
public sealed class WireEnumJsonConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    /// <summary>Reads the value from its text.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The value, or zero for a text that is not known.</returns>
    /// <exception cref="JsonException">The value is not a string.</exception>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException($"{typeof(TEnum).Name} was expected as a string.");

        return ReadText(ref reader);
    }

    /// <summary>Writes the API's text of the value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no name for the value.</exception>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        Argument.NotNull(writer, nameof(writer)).WriteStringValue(WireEnum<TEnum>.ToText(value));
    }

    /// <summary>Reads the value from the key of a dictionary.</summary>
    /// <param name="reader">The reader, at the key.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The value, or zero for a text that is not known.</returns>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        return ReadText(ref reader);
    }

    /// <summary>Writes the value as the key of a dictionary.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no name for the value.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        Argument.NotNull(writer, nameof(writer)).WritePropertyName(WireEnum<TEnum>.ToText(value));
    }

    private static TEnum ReadText(ref Utf8JsonReader reader)
    {
        return reader.HasValueSequence || reader.ValueIsEscaped
            ? WireEnum<TEnum>.Parse(WireText.ReadOrNull(ref reader))
            : WireEnum<TEnum>.Parse(reader.ValueSpan);
    }
}
