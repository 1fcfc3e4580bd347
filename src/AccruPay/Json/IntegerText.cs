using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace AccruPay;

/// <summary>
/// The API's text of an integer of any size: read exactly, never through a floating-point number, and written as a
/// JSON string.
/// </summary>
internal static class IntegerText
{
    /// <summary>
    /// The most digits that a value may have. Turning digits into a <see cref="BigInteger"/> costs quadratic time, and
    /// "1e999999999" would fill the memory, so a hostile answer must be refused before its digits are converted.
    /// </summary>
    internal const int MaxDigits = 4096;

    // With all its leading and trailing zeros; anything longer is not even copied.
    private const int LongestText = 16 * MaxDigits;

    /// <summary>Reads an integer such as "10000", "-5", "12.0" or "1.20E2".</summary>
    /// <param name="utf8">The text, without surrounding white space.</param>
    /// <param name="value">The value, or zero when the text is not an integer of at most <see cref="MaxDigits"/> digits.</param>
    /// <returns>Whether the text is such an integer.</returns>
    internal static bool TryParse(ReadOnlySpan<byte> utf8, out BigInteger value)
    {
        if (TryParseInt64(utf8, out var small))
        {
            value = small;
            return true;
        }

        value = default;
        return utf8.Length <= LongestText && DecimalNotation.TryScan(utf8, out var notation) && TryConvert(notation, out value);
    }

    /// <summary>Reads an integer in the same notations; null is not an integer.</summary>
    internal static bool TryParse(string? text, out BigInteger value)
    {
        // The bytes of a character outside ASCII are no digits, so they are refused like any other text.
        return TryParse(Encoding.UTF8.GetBytes(text ?? ""), out value);
    }

    /// <summary>Reads the current token, a JSON string or number.</summary>
    internal static bool TryRead(ref Utf8JsonReader reader, out BigInteger value)
    {
        value = default;
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number)) return false;
        if (reader.ValueIsEscaped) return TryParse(WireText.ReadOrNull(ref reader), out value);
        return reader.HasValueSequence
            ? TryParse(reader.ValueSequence.ToArray(), out value)
            : TryParse(reader.ValueSpan, out value);
    }

    /// <summary>Writes the value as a JSON string: a JSON number above 2^53 would be rounded by many readers.</summary>
    internal static void WriteValue(Utf8JsonWriter writer, BigInteger value)
    {
        if (value < long.MinValue || value > long.MaxValue)
        {
            writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
            return;
        }

        Span<byte> buffer = stackalloc byte[20];
        Utf8Formatter.TryFormat((long)value, buffer, out var length);
        writer.WriteStringValue(buffer[..length]);
    }

    private static bool TryParseInt64(ReadOnlySpan<byte> utf8, out long value)
    {
        value = 0;
        return utf8.Length > 0
            && utf8[0] != (byte)'+'
            && Utf8Parser.TryParse(utf8, out value, out var consumed)
            && consumed == utf8.Length;
    }

    private static bool TryConvert(DecimalNotation notation, out BigInteger value)
    {
        value = default;
        var digits = notation.SignificantDigits(out var exponent);
        if (digits.Length == 0) return true;
        if (exponent < 0 || digits.Length + exponent > MaxDigits) return false;

        var magnitude = BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)
            * BigInteger.Pow(10, (int)exponent);
        value = notation.IsNegative ? -magnitude : magnitude;
        return true;
    }
}
