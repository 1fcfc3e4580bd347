using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>
/// Converts an integer of any size to and from JSON without losing a digit: it is written as a string
/// (<c>"10000"</c>), and read from a string or a number, never through a floating-point number.
/// </summary>
/// <remarks>
/// A number in another notation is read when it is a whole number all the same: <c>12.0</c>, <c>1e3</c>. A value of more
/// than 4,096 digits is refused. Put the attribute on the member, also on one of type <c>BigInteger?</c>: without it,
/// System.Text.Json writes a <see cref="BigInteger"/> as an object of its properties. Thread-safe.
/// </remarks>
public sealed class BigIntegerJsonConverter : JsonConverter<BigInteger>
{
    /// <summary>Reads the value from a JSON string or number.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The exact value.</returns>
    /// <exception cref="JsonException">The value is not a whole number of at most 4,096 digits.</exception>
    public override BigInteger Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        return IntegerText.TryRead(ref reader, out var value)
            ? value
            : throw new JsonException($"A whole number of at most {IntegerText.MaxDigits} digits was expected, as a string or a number.");
    }

    /// <summary>Writes the value as a JSON string of decimal digits.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not used.</param>
    public override void Write(Utf8JsonWriter writer, BigInteger value, JsonSerializerOptions options)
    {
        IntegerText.WriteValue(Argument.NotNull(writer, nameof(writer)), value);
    }
}
