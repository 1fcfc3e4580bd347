using System.ComponentModel;
using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>A currency, by its ISO 4217 code.</summary>
/// <remarks>
/// The API takes <see cref="Usd"/> and <see cref="Eur"/> today. The type is open, so that a currency that the API learns
/// needs no new version of this library: <see cref="FromCode"/>. Two currencies are equal when their codes are. The
/// default value is no currency at all, and requests refuse it. Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(CurrencyJsonConverter))]
[TypeConverter(typeof(CurrencyTypeConverter))]
public readonly struct Currency : IEquatable<Currency>
{
    private readonly string? _code;

    private Currency(string? code) => _code = code;

    /// <summary>The euro: EUR, two minor unit digits.</summary>
    public static Currency Eur { get; } = new("EUR");

    /// <summary>The dollar of the United States: USD, two minor unit digits.</summary>
    public static Currency Usd { get; } = new("USD");

    /// <summary>The code, three capitals such as "USD"; empty for the default value.</summary>
    /// <remarks>A currency that was read from JSON keeps its text as it was.</remarks>
    public string Code => _code ?? "";

    /// <summary>Whether this is the default value, which is no currency.</summary>
    public bool IsDefault => Code.Length == 0;

    /// <summary>
    /// The digits of the minor unit by ISO 4217, 0 to 4: two for USD (cents), none for JPY. Null for a code that
    /// ISO 4217 does not list, or lists without a minor unit, such as gold.
    /// </summary>
    /// <remarks>The providers behind the API may count a few currencies differently from ISO 4217.</remarks>
    public int? MinorUnitDigits => Iso4217.MinorUnitDigits(Code);

    /// <summary>Whether the code is three capitals, as a request needs it.</summary>
    internal bool IsWellFormed => Code.Length == 3 && AsciiLetters.OnlyCapitals(Code);

    /// <summary>Gives the currency of an ISO 4217 code.</summary>
    /// <param name="code">Three letters, in either case. The code need not be in use: the API decides what it takes.</param>
    /// <returns>The currency, its code in capitals.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not three letters from A to Z.</exception>
    public static Currency FromCode(string code)
    {
        return Argument.NotNull(code, nameof(code)).Length == 3 && AsciiLetters.Only(code)
            ? new Currency(code.ToUpperInvariant())
            : throw new ArgumentException($"\"{code}\" is not a currency code: it must be three letters, such as USD.", nameof(code));
    }

    /// <summary>Tells whether two currencies have the same code.</summary>
    /// <param name="left">A currency.</param>
    /// <param name="right">A currency.</param>
    /// <returns>Whether the codes are the same.</returns>
    public static bool operator ==(Currency left, Currency right) => left.Equals(right);

    /// <summary>Tells whether two currencies have different codes.</summary>
    /// <param name="left">A currency.</param>
    /// <param name="right">A currency.</param>
    /// <returns>Whether the codes differ.</returns>
    public static bool operator !=(Currency left, Currency right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Currency other) => string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Currency other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Gives the code.</summary>
    /// <returns>The code; empty for the default value.</returns>
    public override string ToString() => Code;

    /// <summary>Keeps whatever text the API sent, so that an answer never fails on a currency that is new.</summary>
    internal static Currency FromWire(string? text) => new(text);
}
