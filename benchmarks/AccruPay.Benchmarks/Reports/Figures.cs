using System.Globalization;

namespace AccruPay.Benchmarks;

/// <summary>How figures are written: alike on every machine.</summary>
internal static class Figures
{
    public static string Of(double value, string format = "0.0") => value.ToString(format, CultureInfo.InvariantCulture);

    public static string Of(Spread spread, string format = "0.0") =>
        $"{Of(spread.Median, format)} ({Of(spread.Min, format)}–{Of(spread.Max, format)})";
}
