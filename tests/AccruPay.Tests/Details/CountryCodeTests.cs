using Newtonsoft.Json;
using JsonException = System.Text.Json.JsonException;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace AccruPay.Tests;

public class CountryCodeTests
{
    [Theory]
    [InlineData("US")]
    [InlineData("us")]
    [InlineData("uS")]
    public void A_code_is_two_letters_in_either_case(string code)
    {
        CountryCode country = code;

        country.Code.Should().Be("US");
        country.Should().Be(CountryCode.FromCode("US"));
        (country == CountryCode.FromCode("US")).Should().BeTrue();
        (country != CountryCode.FromCode("GB")).Should().BeTrue();
        country.ToString().Should().Be("US");
    }

    [Theory]
    [InlineData("")]
    [InlineData("U")]
    [InlineData("USA")]
    [InlineData("U1")]
    [InlineData("ÄT")]
    public void Any_other_text_is_refused(string text)
    {
        FluentActions.Invoking(() => CountryCode.FromCode(text)).Should()
            .Throw<ArgumentException>().WithMessage("*is not a country code: it must be two letters*").WithParameterName("code");
    }

    [Theory]
    [InlineData("UK")]
    [InlineData("uk")]
    public void The_United_Kingdom_is_GB(string text)
    {
        FluentActions.Invoking(() => CountryCode.FromCode(text)).Should()
            .Throw<ArgumentException>().WithMessage("*use \"GB\" for the United Kingdom*").WithParameterName("code");
    }

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => (CountryCode)(string)null!).Should().Throw<ArgumentNullException>().WithParameterName("code");
    }

    [Fact]
    public void The_default_value_is_no_country()
    {
        default(CountryCode).IsDefault.Should().BeTrue();
        default(CountryCode).IsWellFormed.Should().BeFalse();
        default(CountryCode).ToString().Should().BeEmpty();
        CountryCode.FromCode("US").IsDefault.Should().BeFalse();
        CountryCode.FromCode("US").IsWellFormed.Should().BeTrue();
    }

    [Theory]
    [InlineData("us")]
    [InlineData("UK")]
    [InlineData("EUROPE")]
    public void A_text_of_the_api_is_kept_as_it_is(string text)
    {
        var country = CountryCode.FromWire(text);

        country.Code.Should().Be(text);
        country.IsWellFormed.Should().BeFalse();
        JsonSerializer.Deserialize<CountryCode>(JsonSerializer.Serialize(country)).Should().Be(country);
    }

    [Fact]
    public void A_country_is_its_code_in_json()
    {
        JsonSerializer.Serialize(CountryCode.FromCode("US")).Should().Be("\"US\"");
        JsonSerializer.Deserialize<CountryCode>("\"US\"").Should().Be(CountryCode.FromCode("US"));
        JsonSerializer.Serialize(default(CountryCode)).Should().Be("null");
        JsonSerializer.Deserialize<CountryCode>("null").Should().Be(default(CountryCode));
        FluentActions.Invoking(() => JsonSerializer.Deserialize<CountryCode>("1")).Should().Throw<JsonException>();
    }

    [Fact]
    public void A_country_is_a_key_in_json()
    {
        var rates = new Dictionary<CountryCode, int> { [CountryCode.FromCode("DE")] = 19 };

        var json = JsonSerializer.Serialize(rates);

        json.Should().Be("""{"DE":19}""");
        JsonSerializer.Deserialize<Dictionary<CountryCode, int>>(json).Should().Equal(rates);
    }

    [Fact]
    public void Newtonsoft_writes_and_reads_the_code()
    {
        JsonConvert.SerializeObject(new { Country = CountryCode.FromCode("US") }).Should().Be("""{"Country":"US"}""");
        JsonConvert.DeserializeObject<CountryCode>("\"US\"").Should().Be(CountryCode.FromCode("US"));
        JsonConvert.DeserializeObject<CountryCode?>("null").Should().BeNull();
    }
}
