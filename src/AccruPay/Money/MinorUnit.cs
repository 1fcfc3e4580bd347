using System.Globalization;
using System.Numerics;

namespace AccruPay;

/// <summary>Exact conversion between minor units and major units, by the digits of a currency's minor unit.</summary>
internal static class MinorUnit
{
    /// <summary>Gives the currency's digits.</summary>
    /// <exception cref="NotSupportedException">ISO 4217 gives the currency none.</exception>
    internal static int DigitsOf(Currency currency)
    {
        return currency.MinorUnitDigits
            ?? throw new NotSupportedException($"The currency \"{currency}\" has no minor unit in ISO 4217, so its amounts can only be given in minor units.");
    }

    /// <summary>Converts to minor units.</summary>
    /// <returns>Whether the value is a whole number of minor units.</returns>
    internal static bool TryFromDecimal(decimal value, int digits, out BigInteger amount)
    {
        var bits = decimal.GetBits(value);
        var scale = (bits[3] >> 16) & 0x7F;
        var coefficient = new BigInteger(WithScale(bits, 0));

        amount = BigInteger.DivRem(coefficient * BigInteger.Pow(10, digits), BigInteger.Pow(10, scale), out var remainder);
        return remainder.IsZero;
    }

    /// <summary>Converts to major units.</summary>
    /// <exception cref="OverflowException">The amount is too large for a decimal.</exception>
    internal static decimal ToDecimal(BigInteger amount, int digits)
    {
        // A decimal holds 96 bits whatever its scale, so trailing zeros may have to go for a large amount to fit.
        while (digits > 0 && !Fits(amount) && (amount % 10).IsZero)
        {
            amount /= 10;
            digits--;
        }

        return Fits(amount)
            ? WithScale(decimal.GetBits((decimal)amount), digits)
            : throw new OverflowException("The amount is too large for a decimal: use its minor units.");
    }

    /// <summary>Writes the amount in major units with all its decimals, in invariant notation.</summary>
    internal static string ToText(BigInteger amount, int digits)
    {
        var text = BigInteger.Abs(amount).ToString(CultureInfo.InvariantCulture).PadLeft(digits + 1, '0');
        if (digits > 0) text = text.Insert(text.Length - digits, ".");
        return amount.Sign < 0 ? "-" + text : text;
    }

    private static bool Fits(BigInteger coefficient)
    {
        return BigInteger.Abs(coefficient) <= (BigInteger)decimal.MaxValue;
    }

    private static decimal WithScale(int[] bits, int scale)
    {
        return new decimal(bits[0], bits[1], bits[2], isNegative: bits[3] < 0, (byte)scale);
    }
}
