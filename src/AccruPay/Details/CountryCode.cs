using System.ComponentModel;
using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>A country, by its ISO 3166-1 alpha-2 code: two letters, such as "US" or "GB".</summary>
/// <remarks>
/// A string converts by itself, so that <c>AddressCountry = "US"</c> works. Whether a code is in use is for the API to
/// decide. Two countries are equal when their codes are. The default value is no country, and requests refuse it.
/// Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(CountryCodeJsonConverter))]
[TypeConverter(typeof(CountryCodeTypeConverter))]
public readonly struct CountryCode : IEquatable<CountryCode>
{
    private readonly string? _code;

    private CountryCode(string? code) => _code = code;

    /// <summary>The code, two capitals such as "US"; empty for the default value.</summary>
    /// <remarks>A country that was read from JSON keeps its text as it was.</remarks>
    public string Code => _code ?? "";

    /// <summary>Whether this is the default value, which is no country.</summary>
    public bool IsDefault => Code.Length == 0;

    /// <summary>Whether the code is two capitals, and not the "UK" that ISO 3166-1 lacks, as a request needs it.</summary>
    internal bool IsWellFormed => Code.Length == 2 && AsciiLetters.OnlyCapitals(Code) && !IsUk(Code);

    /// <summary>Gives the country of an ISO 3166-1 alpha-2 code.</summary>
    /// <param name="code">Two letters, in either case.</param>
    /// <returns>The country, its code in capitals.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="code"/> is not two letters from A to Z, or is "UK": the code of the United Kingdom is "GB".
    /// </exception>
    public static CountryCode FromCode(string code)
    {
        if (Argument.NotNull(code, nameof(code)).Length != 2 || !AsciiLetters.Only(code))
            throw new ArgumentException($"\"{code}\" is not a country code: it must be two letters, such as US.", nameof(code));

        var upper = code.ToUpperInvariant();
        return IsUk(upper)
            ? throw new ArgumentException("\"UK\" is not a code of ISO 3166-1: use \"GB\" for the United Kingdom.", nameof(code))
            : new CountryCode(upper);
    }

    /// <summary>Gives the country of an ISO 3166-1 alpha-2 code, as <see cref="FromCode"/> does.</summary>
    /// <param name="code">Two letters, in either case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not two letters from A to Z, or is "UK".</exception>
    public static implicit operator CountryCode(string code) => FromCode(code);

    /// <summary>Tells whether two countries have the same code.</summary>
    /// <param name="left">A country.</param>
    /// <param name="right">A country.</param>
    /// <returns>Whether the codes are the same.</returns>
    public static bool operator ==(CountryCode left, CountryCode right) => left.Equals(right);

    /// <summary>Tells whether two countries have different codes.</summary>
    /// <param name="left">A country.</param>
    /// <param name="right">A country.</param>
    /// <returns>Whether the codes differ.</returns>
    public static bool operator !=(CountryCode left, CountryCode right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(CountryCode other) => string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CountryCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Gives the code.</summary>
    /// <returns>The code; empty for the default value.</returns>
    public override string ToString() => Code;

    /// <summary>Keeps whatever text the API sent, so that an answer never fails on a country that is new.</summary>
    internal static CountryCode FromWire(string? text) => new(text);

    private static bool IsUk(string code) => string.Equals(code, "UK", StringComparison.Ordinal);
}
