using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace AccruPay.Tests;

public class MoneyTests
{
    private static readonly Money HundredDollars = new(10_000, Currency.Usd);
    private static readonly Money OneDollar = new(100, Currency.Usd);
    private static readonly Money HundredEuros = new(10_000, Currency.Eur);

    [Fact]
    public void It_is_an_amount_in_minor_units_and_a_currency()
    {
        HundredDollars.Amount.Should().Be(10_000);
        HundredDollars.Currency.Should().Be(Currency.Usd);
    }

    [Fact]
    public void An_amount_of_no_currency_is_refused()
    {
        FluentActions.Invoking(() => new Money(1, default)).Should()
            .Throw<ArgumentException>().WithMessage("An amount must have a currency.*").WithParameterName("currency");
    }

    [Fact]
    public void Amounts_of_one_currency_are_added_and_subtracted()
    {
        (HundredDollars + OneDollar).Should().Be(new Money(10_100, Currency.Usd));
        (OneDollar - HundredDollars).Should().Be(new Money(-9_900, Currency.Usd));
        (-OneDollar).Should().Be(new Money(-100, Currency.Usd));
    }

    [Fact]
    public void Amounts_of_one_currency_are_compared()
    {
        (OneDollar < HundredDollars).Should().BeTrue();
        (HundredDollars < OneDollar).Should().BeFalse();
        (HundredDollars > OneDollar).Should().BeTrue();
        (OneDollar > HundredDollars).Should().BeFalse();
        (OneDollar <= new Money(100, Currency.Usd)).Should().BeTrue();
        (HundredDollars <= OneDollar).Should().BeFalse();
        (OneDollar >= new Money(100, Currency.Usd)).Should().BeTrue();
        (OneDollar >= HundredDollars).Should().BeFalse();
        OneDollar.CompareTo(HundredDollars).Should().BeNegative();
    }

    [Fact]
    public void Amounts_of_different_currencies_are_never_mixed()
    {
        Action[] mixtures =
        [
            () => _ = HundredDollars + HundredEuros,
            () => _ = HundredDollars - HundredEuros,
            () => _ = HundredDollars < HundredEuros,
            () => _ = HundredDollars > HundredEuros,
            () => _ = HundredDollars <= HundredEuros,
            () => _ = HundredDollars >= HundredEuros,
            () => _ = HundredDollars.CompareTo(HundredEuros),
            () => _ = HundredDollars + default(Money),
        ];

        foreach (var mix in mixtures)
            mix.Should().Throw<ArgumentException>().WithMessage("Amounts of different currencies cannot be mixed: 100.00 USD and *");
    }

    [Fact]
    public void Equal_is_what_has_the_same_amount_and_currency()
    {
        (HundredDollars == new Money(10_000, Currency.Usd)).Should().BeTrue();
        (HundredDollars != new Money(10_000, Currency.Usd)).Should().BeFalse();
        (HundredDollars == HundredEuros).Should().BeFalse();
        (HundredDollars == OneDollar).Should().BeFalse();
        HundredDollars.Equals((object)new Money(10_000, Currency.Usd)).Should().BeTrue();
        HundredDollars.Equals("100.00 USD").Should().BeFalse();
        HundredDollars.GetHashCode().Should().Be(new Money(10_000, Currency.Usd).GetHashCode());
    }

    [Fact]
    public void The_default_value_is_zero_of_no_currency()
    {
        default(Money).Amount.Should().Be(0);
        default(Money).Currency.IsDefault.Should().BeTrue();
        default(Money).ToString().Should().Be("0");
        (-default(Money)).Should().Be(default(Money));
        default(Money).Should().NotBe(new Money(0, Currency.Usd));
    }

    [Theory]
    [InlineData("10000", "USD", "100.00 USD")]
    [InlineData("5", "USD", "0.05 USD")]
    [InlineData("-5", "USD", "-0.05 USD")]
    [InlineData("0", "EUR", "0.00 EUR")]
    [InlineData("500", "JPY", "500 JPY")]
    [InlineData("1234", "KWD", "1.234 KWD")]
    [InlineData("-12345", "CLF", "-1.2345 CLF")]
    [InlineData("100000000000000000000000000000000001", "USD", "1000000000000000000000000000000000.01 USD")]
    [InlineData("10000", "ABC", "10000 minor units of ABC")]
    public void Its_text_is_exact(string amount, string currency, string expected)
    {
        new Money(BigInteger.Parse(amount, CultureInfo.InvariantCulture), Currency.FromCode(currency)).ToString().Should().Be(expected);
    }

    [Fact]
    public void Adding_and_subtracting_undo_each_other()
    {
        var pairs = Gen.Zip(AnyInteger.Generator, AnyInteger.Generator).ToArbitrary();

        Check.QuickThrowOnFailure(Prop.ForAll(pairs, static pair =>
        {
            var (one, other) = (new Money(pair.Item1, Currency.Usd), new Money(pair.Item2, Currency.Usd));
            return one + other - other == one && one - other == -(other - one) && one < other == pair.Item1 < pair.Item2;
        }));
    }

    [Fact]
    public void An_amount_is_neither_above_nor_below_itself()
    {
        var amount = new Money(100, Currency.Usd);
        var same = new Money(100, Currency.Usd);

        (amount > same, amount < same, amount >= same, amount <= same).Should().Be((false, false, true, true));
    }

    [Fact]
    public void An_amount_beyond_any_decimal_says_what_to_use_instead() =>
        FluentActions.Invoking(static () => new Money(System.Numerics.BigInteger.Pow(10, 40) + 1, Currency.Usd).ToDecimal()).Should()
            .Throw<OverflowException>().WithMessage("The amount is too large for a decimal: use its minor units.");
}
