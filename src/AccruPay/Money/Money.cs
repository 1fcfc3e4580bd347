using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>An exact amount of one currency, in minor units: 10000 and USD are 100.00 USD.</summary>
/// <remarks>
/// Nothing is ever rounded, and amounts of different currencies are never mixed: both are refused with an
/// <see cref="ArgumentException"/>. The amount may be of any size, and negative. The default value is zero of no
/// currency. Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(MoneyJsonConverter))]
public readonly struct Money : IEquatable<Money>, IComparable<Money>
{
    /// <summary>Makes an amount of a currency.</summary>
    /// <param name="amount">The amount in minor units; any size, may be negative.</param>
    /// <param name="currency">The currency.</param>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is the default value.</exception>
    public Money(BigInteger amount, Currency currency)
    {
        if (currency.IsDefault) throw new ArgumentException("An amount must have a currency.", nameof(currency));

        Amount = amount;
        Currency = currency;
    }

    /// <summary>The amount in minor units; may be negative.</summary>
    public BigInteger Amount { get; }

    /// <summary>The currency; the default value only in the default value of <see cref="Money"/>.</summary>
    public Currency Currency { get; }

    /// <summary>Converts an amount in major units, such as 100.25, by the currency's ISO 4217 exponent.</summary>
    /// <param name="value">The amount in major units. Trailing zeros do not matter.</param>
    /// <param name="currency">The currency.</param>
    /// <returns>The same amount in minor units, exactly.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> has more decimals than the currency (it is never rounded), or
    /// <paramref name="currency"/> is the default value.
    /// </exception>
    /// <exception cref="NotSupportedException">
    /// ISO 4217 gives <paramref name="currency"/> no minor unit: use minor units and the constructor.
    /// </exception>
    public static Money FromDecimal(decimal value, Currency currency)
    {
        if (currency.IsDefault) throw new ArgumentException("An amount must have a currency.", nameof(currency));

        var digits = MinorUnit.DigitsOf(currency);
        return MinorUnit.TryFromDecimal(value, digits, out var amount)
            ? new Money(amount, currency)
            : throw new ArgumentException(
                $"{value.ToString(CultureInfo.InvariantCulture)} {currency} is not a whole number of minor units: {currency} has {digits} decimals, and amounts are not rounded.",
                nameof(value));
    }

    /// <summary>Gives the amount in major units, with as many decimals as the currency has: 100.00.</summary>
    /// <returns>The same amount, exactly. One that is near the limit of <see cref="decimal"/> has fewer trailing zeros.</returns>
    /// <exception cref="OverflowException">The amount is too large for a <see cref="decimal"/>.</exception>
    /// <exception cref="NotSupportedException">ISO 4217 gives the currency no minor unit.</exception>
    public decimal ToDecimal() => MinorUnit.ToDecimal(Amount, MinorUnit.DigitsOf(Currency));

    /// <summary>Adds two amounts of one currency.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same currency.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static Money operator +(Money left, Money right) => left.With(left.Amount + left.AmountOf(right, nameof(right)));

    /// <summary>Subtracts an amount from another of the same currency.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same currency.</param>
    /// <returns>The difference; may be negative.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static Money operator -(Money left, Money right) => left.With(left.Amount - left.AmountOf(right, nameof(right)));

    /// <summary>Changes the sign of an amount.</summary>
    /// <param name="value">An amount.</param>
    /// <returns>The amount with the other sign.</returns>
    public static Money operator -(Money value) => value.With(-value.Amount);

    /// <summary>Tells whether an amount is less than another of the same currency.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same currency.</param>
    /// <returns>Whether <paramref name="left"/> is less.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => left.Amount < left.AmountOf(right, nameof(right));

    /// <summary>Tells whether an amount is greater than another of the same currency.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same currency.</param>
    /// <returns>Whether <paramref name="left"/> is greater.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => left.Amount > left.AmountOf(right, nameof(right));

    /// <summary>Tells whether an amount is at most another of the same currency.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same currency.</param>
    /// <returns>Whether <paramref name="left"/> is less or equal.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => left.Amount <= left.AmountOf(right, nameof(right));

    /// <summary>Tells whether an amount is at least another of the same currency.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same currency.</param>
    /// <returns>Whether <paramref name="left"/> is greater or equal.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => left.Amount >= left.AmountOf(right, nameof(right));

    /// <summary>Tells whether amount and currency are the same. Zero USD and zero EUR are not.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>Tells whether amount or currency differ.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    /// <summary>Compares with another amount of the same currency.</summary>
    /// <param name="other">An amount of the same currency.</param>
    /// <returns>Less than zero, zero or more than zero, as this amount is less, equal or greater.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public int CompareTo(Money other) => Amount.CompareTo(AmountOf(other, nameof(other)));

    /// <inheritdoc/>
    public bool Equals(Money other) => Amount == other.Amount && Currency == other.Currency;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Amount.GetHashCode() * 397) ^ Currency.GetHashCode());

    /// <summary>
    /// Gives the amount in major units and the currency's code, exact at any size and the same in every culture:
    /// "100.00 USD". Where ISO 4217 gives the currency no minor unit: "10000 minor units of XYZ".
    /// </summary>
    /// <returns>The text, for people; not meant to be parsed.</returns>
    public override string ToString()
    {
        if (Currency.MinorUnitDigits is { } digits) return $"{MinorUnit.ToText(Amount, digits)} {Currency}";

        var amount = Amount.ToString(CultureInfo.InvariantCulture);
        return Currency.IsDefault ? amount : $"{amount} minor units of {Currency}";
    }

    private Money With(BigInteger amount) => Currency.IsDefault ? default : new Money(amount, Currency);

    private BigInteger AmountOf(Money other, string name)
    {
        return other.Currency == Currency
            ? other.Amount
            : throw new ArgumentException($"Amounts of different currencies cannot be mixed: {this} and {other}.", name);
    }
}
