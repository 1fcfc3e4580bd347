using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>
/// Keeps a <see cref="ProviderPayload"/> out of JSON: it is written as null, and whatever stands there is read as null.
/// </summary>
/// <remarks>To send a payload on purpose, write <see cref="ProviderPayload.Reveal"/>. Thread-safe.</remarks>
public sealed class ProviderPayloadJsonConverter : JsonConverter<ProviderPayload>
{
    /// <summary>Skips the value.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>Null.</returns>
    public override ProviderPayload? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // Not Skip: it refuses to work on a stream that has not ended, though the value is always there in full.
        reader.TrySkip();
        return null;
    }

    /// <summary>Writes null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">Not used.</param>
    /// <param name="options">Not used.</param>
    public override void Write(Utf8JsonWriter writer, ProviderPayload value, JsonSerializerOptions options)
    {
        Argument.NotNull(writer, nameof(writer)).WriteNullValue();
    }
}
