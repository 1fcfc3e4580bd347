using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>
/// Converts <see cref="Money"/> to and from JSON: <c>{"amount":"10000","currency":"USD"}</c>, the amount in minor units.
/// </summary>
/// <remarks>
/// The amount is read from a string or a number, exactly; other properties are skipped. The default value is null in
/// JSON. The property names do not follow the serializer's naming policy. Thread-safe.
/// </remarks>
public sealed class MoneyJsonConverter : JsonConverter<Money>
{
    private static readonly JsonEncodedText AmountName = JsonEncodedText.Encode("amount");
    private static readonly JsonEncodedText CurrencyName = JsonEncodedText.Encode("currency");

    /// <summary>True: null in JSON is the default value.</summary>
    public override bool HandleNull => true;

    /// <summary>Reads the amount and its currency, or the default value from null.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The amount of the currency.</returns>
    /// <exception cref="JsonException">The value is not such an object, or lacks the amount or the currency.</exception>
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null) return default;
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("Money was expected as an object.");

        BigInteger? amount = null;
        Currency currency = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName) ReadProperty(ref reader, ref amount, ref currency);

        return amount is { } value && !currency.IsDefault
            ? new Money(value, currency)
            : throw new JsonException("Money needs an amount and a currency.");
    }

    /// <summary>Writes the amount as a string and the currency's code, or null for the default value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The amount of a currency.</param>
    /// <param name="options">Not used.</param>
    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
    {
        Argument.NotNull(writer, nameof(writer));
        if (value.Currency.IsDefault)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WritePropertyName(AmountName);
        IntegerText.WriteValue(writer, value.Amount);
        writer.WriteString(CurrencyName, value.Currency.Code);
        writer.WriteEndObject();
    }

    private static void ReadProperty(ref Utf8JsonReader reader, ref BigInteger? amount, ref Currency currency)
    {
        var isAmount = reader.ValueTextEquals(AmountName.EncodedUtf8Bytes);
        var isCurrency = reader.ValueTextEquals(CurrencyName.EncodedUtf8Bytes);
        reader.Read();

        if (isAmount) amount = ReadAmount(ref reader);
        else if (isCurrency) currency = Currency.FromWire(CodeText.Read(ref reader));
        else reader.TrySkip(); // Not Skip: it refuses to work on a stream that has not ended.
    }

    private static BigInteger ReadAmount(ref Utf8JsonReader reader)
    {
        return IntegerText.TryRead(ref reader, out var amount)
            ? amount
            : throw new JsonException("The amount must be a whole number of minor units, as a string or a number.");
    }
}
