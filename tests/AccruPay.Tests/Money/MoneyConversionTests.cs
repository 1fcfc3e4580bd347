using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace AccruPay.Tests;

public class MoneyConversionTests
{
    [Theory]
    [InlineData("100", "USD", 10_000)]
    [InlineData("100.00", "USD", 10_000)]
    [InlineData("100.0000", "USD", 10_000)]
    [InlineData("0.01", "USD", 1)]
    [InlineData("-0.01", "USD", -1)]
    [InlineData("0", "USD", 0)]
    [InlineData("500", "JPY", 500)]
    [InlineData("500.00", "JPY", 500)]
    [InlineData("1.234", "KWD", 1_234)]
    [InlineData("1.2345", "CLF", 12_345)]
    public void A_decimal_is_major_units(string value, string currency, int expected)
    {
        Money.FromDecimal(Decimal(value), Currency.FromCode(currency)).Amount.Should().Be(expected);
    }

    [Theory]
    [InlineData("0.001", "USD", "*0.001 USD is not a whole number of minor units: USD has 2 decimals, and amounts are not rounded.*")]
    [InlineData("99.999", "EUR", "*EUR has 2 decimals*")]
    [InlineData("0.5", "JPY", "*JPY has 0 decimals*")]
    [InlineData("1.2345", "KWD", "*KWD has 3 decimals*")]
    [InlineData("0.0000000000000000000000000001", "USD", "*USD has 2 decimals*")]
    public void What_is_no_whole_number_of_minor_units_is_refused_and_not_rounded(string major, string currency, string message)
    {
        FluentActions.Invoking(() => Money.FromDecimal(Decimal(major), Currency.FromCode(currency))).Should()
            .Throw<ArgumentException>().WithMessage(message).WithParameterName("value");
    }

    [Fact]
    public void A_decimal_of_no_currency_is_refused()
    {
        FluentActions.Invoking(() => Money.FromDecimal(1, default)).Should().Throw<ArgumentException>().WithParameterName("currency");
    }

    [Theory]
    [InlineData("ABC")]
    [InlineData("XAU")]
    public void A_currency_without_a_minor_unit_cannot_be_converted(string code)
    {
        var currency = Currency.FromCode(code);

        FluentActions.Invoking(() => Money.FromDecimal(1, currency)).Should().Throw<NotSupportedException>().WithMessage($"*\"{code}\" has no minor unit in ISO 4217*");
        FluentActions.Invoking(() => new Money(1, currency).ToDecimal()).Should().Throw<NotSupportedException>();
    }

    [Theory]
    [InlineData(10_000, "USD", "100.00")]
    [InlineData(-1, "USD", "-0.01")]
    [InlineData(0, "USD", "0.00")]
    [InlineData(500, "JPY", "500")]
    [InlineData(12_345, "CLF", "1.2345")]
    public void An_amount_becomes_a_decimal_with_the_decimals_of_its_currency(int amount, string currency, string expected)
    {
        new Money(amount, Currency.FromCode(currency)).ToDecimal().ToString(CultureInfo.InvariantCulture).Should().Be(expected);
    }

    [Fact]
    public void The_largest_decimal_survives()
    {
        Money.FromDecimal(decimal.MaxValue, Currency.Usd).ToDecimal().Should().Be(decimal.MaxValue);
        Money.FromDecimal(decimal.MinValue, Currency.FromCode("CLF")).ToDecimal().Should().Be(decimal.MinValue);
    }

    [Fact]
    public void What_is_too_large_for_a_decimal_is_an_overflow()
    {
        var most = new BigInteger(decimal.MaxValue);

        FluentActions.Invoking(() => new Money(most + 1, Currency.FromCode("JPY")).ToDecimal()).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => new Money((most * 100) + 1, Currency.Usd).ToDecimal()).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => new Money((most + 1) * -100, Currency.Usd).ToDecimal()).Should().Throw<OverflowException>();
    }

    [Fact]
    public void Every_currency_takes_its_decimals_and_no_more()
    {
        foreach (var currency in Iso4217.Codes.Select(Currency.FromCode))
        {
            var digits = currency.MinorUnitDigits!.Value;
            var smallest = new decimal(1, 0, 0, isNegative: false, (byte)digits);

            Money.FromDecimal(smallest, currency).Amount.Should().Be(1);
            FluentActions.Invoking(() => Money.FromDecimal(smallest / 10, currency)).Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void Any_amount_that_a_decimal_holds_survives_in_every_currency()
    {
        var coefficients = Gen.Choose(int.MinValue, int.MaxValue).ArrayOf(3);
        var cases = Gen.Zip(coefficients, Gen.Elements(Iso4217.Codes.Select(Currency.FromCode).ToArray())).ToArbitrary();

        Check.QuickThrowOnFailure(Prop.ForAll(cases, static item =>
        {
            var amount = new BigInteger(new decimal(item.Item1[0], item.Item1[1], item.Item1[2], item.Item1[0] < 0, 0));
            var money = new Money(amount, item.Item2);
            var value = money.ToDecimal();
            Money.FromDecimal(value, item.Item2).Should().Be(money);
            money.ToString().Should().Be($"{value.ToString(CultureInfo.InvariantCulture)} {item.Item2}");
        }));
    }

    private static decimal Decimal(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
