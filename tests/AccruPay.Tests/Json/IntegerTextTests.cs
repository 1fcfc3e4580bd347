using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace AccruPay.Tests;

public class IntegerTextTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("10000", "10000")]
    [InlineData("-10000", "-10000")]
    [InlineData("007", "7")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    [InlineData("9223372036854775808", "9223372036854775808")]
    [InlineData("-9223372036854775808", "-9223372036854775808")]
    [InlineData("-9223372036854775809", "-9223372036854775809")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    public void Digits_are_read_exactly(string text, string expected) => Parsed(text).Should().Be(Integer(expected));

    [Theory]
    [InlineData("12.0", "12")]
    [InlineData("-12.000", "-12")]
    [InlineData("1e3", "1000")]
    [InlineData("1E+3", "1000")]
    [InlineData("1.20E2", "120")]
    [InlineData("1.25e2", "125")]
    [InlineData("1500e-2", "15")]
    [InlineData("-2.50e1", "-25")]
    [InlineData("0.0", "0")]
    [InlineData("0e999999999", "0")]
    [InlineData("0.000e-5", "0")]
    [InlineData("1.0000000000000000000000000000001e31", "10000000000000000000000000000001")]
    public void Another_notation_is_read_when_the_value_is_whole(string text, string expected) => Parsed(text).Should().Be(Integer(expected));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("+1")]
    [InlineData("-")]
    [InlineData("--1")]
    [InlineData("1.5")]
    [InlineData("0.01")]
    [InlineData("1e-1")]
    [InlineData("1.25e1")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("e3")]
    [InlineData("1e3x")]
    [InlineData("1e3.0")]
    [InlineData("1,000")]
    [InlineData("1_000")]
    [InlineData("0x10")]
    [InlineData("ten")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("١٢")]
    [InlineData("1e99999999999")]
    public void Everything_else_is_refused(string? text) => IntegerText.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void A_value_may_have_as_many_digits_as_the_limit()
    {
        var digits = new string('7', IntegerText.MaxDigits);

        Parsed(digits).Should().Be(Integer(digits));
        Parsed("-" + digits).Should().Be(Integer("-" + digits));
        Parsed("1e4095").Should().Be(BigInteger.Pow(10, 4095));
    }

    [Fact]
    public void A_value_of_more_digits_is_refused_before_it_is_computed()
    {
        IntegerText.TryParse(new string('7', IntegerText.MaxDigits + 1), out _).Should().BeFalse();
        IntegerText.TryParse("1e4096", out _).Should().BeFalse();
        IntegerText.TryParse("1e2147483647", out _).Should().BeFalse();
        IntegerText.TryParse("1" + new string('0', 5000), out _).Should().BeFalse();
    }

    [Fact]
    public void Zeros_that_do_not_matter_do_not_count_as_digits()
    {
        Parsed(new string('0', 5000) + "1").Should().Be(1);
        Parsed("1." + new string('0', 5000)).Should().Be(1);
    }

    [Theory]
    [InlineData("\"12345\"")]
    [InlineData("12345")]
    public void A_value_in_two_pieces_of_memory_is_read(string json)
    {
        var reader = new Utf8JsonReader(SplitJson.At(3, json));
        reader.Read();

        reader.HasValueSequence.Should().BeTrue();
        IntegerText.TryRead(ref reader, out var value).Should().BeTrue();
        value.Should().Be(12345);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("\"\\uD800\"")]
    [InlineData("\"ten\"")]
    public void A_token_that_is_no_integer_is_refused_without_an_exception(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();

        IntegerText.TryRead(ref reader, out _).Should().BeFalse();
    }

    [Fact]
    public void A_small_value_is_read_without_allocating()
    {
        var warm = IntegerText.TryParse("1"u8, out _);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var measured = IntegerText.TryParse("12345"u8, out var value);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        (warm && measured && value == 12345).Should().BeTrue();
        allocated.Should().Be(0);
    }

    [Fact]
    public void Any_integer_survives_its_digits()
    {
        Check.QuickThrowOnFailure(Prop.ForAll(AnyInteger.Arbitrary, static value => Parsed(Digits(value)) == value));
    }

    [Fact]
    public void Any_integer_survives_an_exponent()
    {
        var cases = AnyInteger.Generator.SelectMany(static value => Gen.Choose(0, 30).Select(exponent => (value, exponent))).ToArbitrary();

        Check.QuickThrowOnFailure(Prop.ForAll(cases, static item =>
            Parsed($"{Digits(item.value)}e{item.exponent}") == item.value * BigInteger.Pow(10, item.exponent)
            && Parsed($"{Digits(item.value * BigInteger.Pow(10, item.exponent))}.0e-{item.exponent}") == item.value));
    }

    [Fact]
    public void Text_and_its_bytes_are_read_alike()
    {
        Check.QuickThrowOnFailure(Prop.ForAll(AnyText.Arbitrary, static text =>
            IntegerText.TryParse(text, out var one) == IntegerText.TryParse(Encoding.UTF8.GetBytes(text), out var other) && one == other));
    }

    private static BigInteger Parsed(string text)
    {
        IntegerText.TryParse(text, out var value).Should().BeTrue("\"{0}\" is a whole number", text);
        return value;
    }

    private static BigInteger Integer(string digits) => BigInteger.Parse(digits, CultureInfo.InvariantCulture);

    private static string Digits(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);
}
