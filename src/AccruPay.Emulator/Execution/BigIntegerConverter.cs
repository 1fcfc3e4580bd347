using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccruPay.Emulator;

/// <summary>Writes a BigInt as the settings say.</summary>
internal sealed class BigIntegerConverter(BigIntFormat format) : JsonConverter<BigInteger>
{
    /// <summary>2^53 - 1: the largest whole number that JavaScript holds exactly together with its neighbours.</summary>
    private static readonly BigInteger LargestSafeInteger = 9_007_199_254_740_991;

    public override void Write(Utf8JsonWriter writer, BigInteger value, JsonSerializerOptions options)
    {
        var digits = value.ToString(CultureInfo.InvariantCulture);
        var asNumber = format == BigIntFormat.NumberAtAnySize
            || (format == BigIntFormat.Number && BigInteger.Abs(value) <= LargestSafeInteger);
        if (asNumber)
            writer.WriteRawValue(digits, skipInputValidation: true);
        else
            writer.WriteStringValue(digits);
    }

    public override BigInteger Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("The emulator writes BigInt; it reads requests in another way.");
}
