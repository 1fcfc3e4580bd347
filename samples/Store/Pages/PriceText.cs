using System.Globalization;
using AccruPay;

namespace Store.Pages;

/// <summary>An amount as visitors read it, such as $1,234.50.</summary>
internal static class PriceText
{
    public static string Of(Money money) => money.Currency.MinorUnitDigits is { } digits && SymbolOf(money.Currency) is { } symbol
        ? symbol + money.ToDecimal().ToString($"N{digits}", CultureInfo.InvariantCulture)
        : money.ToString();

    private static string? SymbolOf(Currency currency) => currency.Code switch
    {
        "USD" => "$",
        "EUR" => "€",
        _ => null,
    };
}
