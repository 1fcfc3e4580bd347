using System.Globalization;
using System.Numerics;

namespace AccruPay.Emulator.Host;

/// <summary>An amount as a customer reads it, such as $1,234.56: exact at any size.</summary>
internal static class AmountText
{
    public static string Of(BigInteger minorUnits, string currency)
    {
        var (symbol, decimals) = FormatOf(currency);
        var major = BigInteger.DivRem(minorUnits, BigInteger.Pow(10, decimals), out var minor);
        return string.Create(CultureInfo.InvariantCulture, $"{symbol}{major:N0}.{minor.ToString(CultureInfo.InvariantCulture).PadLeft(decimals, '0')}");
    }

    /// <summary>The currencies of the service: CURRENCY.</summary>
    private static (string Symbol, int Decimals) FormatOf(string currency) => currency switch
    {
        "USD" => ("$", 2),
        "EUR" => ("€", 2),
        _ => throw new ArgumentOutOfRangeException(nameof(currency), currency, "The service knows the currencies EUR and USD."),
    };
}
