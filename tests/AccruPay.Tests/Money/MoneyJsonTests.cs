using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Newtonsoft.Json;
using JsonException = System.Text.Json.JsonException;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace AccruPay.Tests;

public class MoneyJsonTests
{
    private static readonly JsonSerializerOptions SmallBuffers = new() { DefaultBufferSize = 16 };

    [Fact]
    public void It_is_written_with_its_amount_as_a_string()
    {
        JsonSerializer.Serialize(new Money(10_000, Currency.Usd)).Should().Be("""{"amount":"10000","currency":"USD"}""");
    }

    [Theory]
    [InlineData("""{"amount":"10000","currency":"USD"}""")]
    [InlineData("""{"amount":10000,"currency":"USD"}""")]
    [InlineData("""{"currency":"USD","amount":10000.0}""")]
    [InlineData("""{"more":{"amount":[1,{"currency":"EUR"}]},"amount":"10000","currency":"USD","note":null}""")]
    public void It_is_read_whatever_the_notation_and_the_order(string json)
    {
        JsonSerializer.Deserialize<Money>(json).Should().Be(new Money(10_000, Currency.Usd));
    }

    [Theory]
    [InlineData("10000")]
    [InlineData("\"100.00 USD\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"amount":"10000"}""")]
    [InlineData("""{"currency":"USD"}""")]
    [InlineData("""{"amount":"100.50","currency":"USD"}""")]
    [InlineData("""{"amount":null,"currency":"USD"}""")]
    [InlineData("""{"amount":"1","currency":null}""")]
    [InlineData("""{"amount":"1","currency":840}""")]
    public void What_lacks_a_whole_amount_or_a_currency_is_refused(string json)
    {
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Money>(json)).Should().Throw<JsonException>();
    }

    [Fact]
    public void The_default_value_is_null()
    {
        JsonSerializer.Serialize(default(Money)).Should().Be("null");
        JsonSerializer.Deserialize<Money>("null").Should().Be(default(Money));
        JsonSerializer.Deserialize<Money?>("null").Should().BeNull();
    }

    [Fact]
    public async Task It_is_read_from_a_stream_in_small_pieces()
    {
        var money = $$"""{"skipped":[{"text":"{{new string('x', 500)}}"}],"amount":"10000","currency":"USD"}""";
        var json = $"[{money},{money}]";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));

        var all = await JsonSerializer.DeserializeAsync<Money[]>(stream, SmallBuffers, TestContext.Current.CancellationToken);

        all.Should().Equal(new Money(10_000, Currency.Usd), new Money(10_000, Currency.Usd));
    }

    [Fact]
    public void Newtonsoft_writes_and_reads_it_exactly()
    {
        var money = new Money(long.MaxValue, Currency.Eur) + new Money(1, Currency.Eur);

        var json = JsonConvert.SerializeObject(money);

        json.Should().Be("""{"Amount":9223372036854775808,"Currency":"EUR"}""");
        JsonConvert.DeserializeObject<Money>(json).Should().Be(money);
    }

    [Fact]
    public void Any_amount_survives_json()
    {
        Check.QuickThrowOnFailure(Prop.ForAll(AnyInteger.Arbitrary, static amount =>
        {
            var money = new Money(amount, Currency.Eur);
            return JsonSerializer.Deserialize<Money>(JsonSerializer.Serialize(money)) == money;
        }));
    }
}
