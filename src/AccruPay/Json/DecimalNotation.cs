using System.Buffers.Text;
using System.Text;

namespace AccruPay;

/// <summary>
/// The parts of a number in JSON's notation: <c>-12.50e3</c> has the whole part 12, the fraction 50 and the exponent 3.
/// Unlike in JSON, the whole part may have leading zeros.
/// </summary>
internal readonly ref struct DecimalNotation
{
    private readonly ReadOnlySpan<byte> _whole;
    private readonly ReadOnlySpan<byte> _fraction;
    private readonly int _exponent;

    private DecimalNotation(bool isNegative, ReadOnlySpan<byte> whole, ReadOnlySpan<byte> fraction, int exponent)
    {
        IsNegative = isNegative;
        _whole = whole;
        _fraction = fraction;
        _exponent = exponent;
    }

    /// <summary>Whether the number starts with a minus sign.</summary>
    internal bool IsNegative { get; }

    /// <summary>Splits the text into its parts.</summary>
    /// <returns>Whether the whole text is one number in this notation.</returns>
    internal static bool TryScan(ReadOnlySpan<byte> utf8, out DecimalNotation notation)
    {
        notation = default;
        var rest = utf8;
        var isNegative = TrySkip(ref rest, (byte)'-');

        var whole = TakeDigits(ref rest);
        if (whole.IsEmpty) return false;

        var fraction = ReadOnlySpan<byte>.Empty;
        if (TrySkip(ref rest, (byte)'.'))
        {
            fraction = TakeDigits(ref rest);
            if (fraction.IsEmpty) return false;
        }

        if (!TryTakeExponent(rest, out var exponent)) return false;
        notation = new DecimalNotation(isNegative, whole, fraction, exponent);
        return true;
    }

    /// <summary>
    /// The number's digits without zeros at either end, empty for zero. The number is these digits times ten to the
    /// power of <paramref name="exponent"/>, so it is an integer exactly when that is not negative.
    /// </summary>
    internal string SignificantDigits(out long exponent)
    {
        // Spans have no GetString on netstandard2.0; such a text is rare enough for the copies.
        var digits = (Encoding.ASCII.GetString(_whole.ToArray()) + Encoding.ASCII.GetString(_fraction.ToArray())).TrimStart('0');
        var significant = digits.TrimEnd('0');
        exponent = (long)_exponent - _fraction.Length + (digits.Length - significant.Length);
        return significant;
    }

    private static bool TrySkip(scoped ref ReadOnlySpan<byte> rest, byte symbol)
    {
        if (rest.IsEmpty || rest[0] != symbol) return false;
        rest = rest[1..];
        return true;
    }

    private static ReadOnlySpan<byte> TakeDigits(scoped ref ReadOnlySpan<byte> rest)
    {
        var length = 0;
        while (length < rest.Length && rest[length] is >= (byte)'0' and <= (byte)'9') length++;

        var digits = rest[..length];
        rest = rest[length..];
        return digits;
    }

    private static bool TryTakeExponent(ReadOnlySpan<byte> rest, out int exponent)
    {
        exponent = 0;
        if (rest.IsEmpty) return true;
        if (!TrySkip(ref rest, (byte)'e') && !TrySkip(ref rest, (byte)'E')) return false;

        // An exponent beyond Int32 belongs to no number that could be accepted, zero aside.
        return Utf8Parser.TryParse(rest, out exponent, out var consumed) && consumed == rest.Length;
    }
}
