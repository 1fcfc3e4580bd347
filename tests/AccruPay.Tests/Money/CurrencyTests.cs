using Newtonsoft.Json;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace AccruPay.Tests;

public class CurrencyTests
{
    [Theory]
    [InlineData("USD")]
    [InlineData("usd")]
    [InlineData("Usd")]
    public void A_code_is_three_letters_in_either_case(string code)
    {
        Currency.FromCode(code).Should().Be(Currency.Usd);
        Currency.FromCode(code).Code.Should().Be("USD");
    }

    [Fact]
    public void A_code_that_this_version_has_no_name_for_is_a_currency_too()
    {
        var currency = Currency.FromCode("GBP");

        currency.ToString().Should().Be("GBP");
        currency.MinorUnitDigits.Should().Be(2);
        (currency == Currency.Usd).Should().BeFalse();
        (currency != Currency.Usd).Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("US")]
    [InlineData("USDT")]
    [InlineData("US1")]
    [InlineData("U D")]
    [InlineData("ÜSD")]
    [InlineData("uſd")]
    public void Any_other_text_is_refused(string text)
    {
        FluentActions.Invoking(() => Currency.FromCode(text)).Should()
            .Throw<ArgumentException>().WithMessage("*is not a currency code: it must be three letters*").WithParameterName("code");
    }

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => Currency.FromCode(null!)).Should().Throw<ArgumentNullException>().WithParameterName("code");
    }

    [Fact]
    public void The_default_value_is_no_currency()
    {
        default(Currency).IsDefault.Should().BeTrue();
        default(Currency).IsWellFormed.Should().BeFalse();
        default(Currency).Code.Should().BeEmpty();
        default(Currency).ToString().Should().BeEmpty();
        default(Currency).MinorUnitDigits.Should().BeNull();
        default(Currency).Should().NotBe(Currency.Usd);
        Currency.Usd.IsDefault.Should().BeFalse();
    }

    [Theory]
    [InlineData("usd")]
    [InlineData("BITCOIN")]
    [InlineData("?")]
    public void A_text_of_the_api_is_kept_as_it_is(string text)
    {
        var currency = Currency.FromWire(text);

        currency.Code.Should().Be(text);
        currency.IsWellFormed.Should().BeFalse();
        currency.Should().NotBe(Currency.Usd);
        JsonSerializer.Deserialize<Currency>(JsonSerializer.Serialize(currency)).Should().Be(currency);
    }

    [Fact]
    public void A_currency_is_its_code_in_json()
    {
        JsonSerializer.Serialize(Currency.Eur).Should().Be("\"EUR\"");
        JsonSerializer.Deserialize<Currency>("\"EUR\"").Should().Be(Currency.Eur);
        JsonSerializer.Serialize(default(Currency)).Should().Be("null");
        JsonSerializer.Deserialize<Currency>("null").Should().Be(default(Currency));
        JsonSerializer.Deserialize<Currency?>("null").Should().BeNull();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Currency>("840")).Should().Throw<System.Text.Json.JsonException>();
    }

    [Fact]
    public void A_currency_is_a_key_in_json()
    {
        var totals = new Dictionary<Currency, int> { [Currency.Usd] = 1, [Currency.Eur] = 2 };

        var json = JsonSerializer.Serialize(totals);

        json.Should().Be("""{"USD":1,"EUR":2}""");
        JsonSerializer.Deserialize<Dictionary<Currency, int>>(json).Should().Equal(totals);
    }

    [Fact]
    public void Newtonsoft_writes_and_reads_the_code()
    {
        JsonConvert.SerializeObject(new { Currency = Currency.Usd }).Should().Be("""{"Currency":"USD"}""");
        JsonConvert.DeserializeObject<Currency>("\"USD\"").Should().Be(Currency.Usd);
        JsonConvert.DeserializeObject<Currency?>("null").Should().BeNull();
        JsonConvert.DeserializeObject<Currency>(JsonConvert.SerializeObject(default(Currency))).Should().Be(default(Currency));
    }
}
