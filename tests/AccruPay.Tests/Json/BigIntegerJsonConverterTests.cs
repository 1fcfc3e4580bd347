using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using FsCheck;
using FsCheck.Fluent;

namespace AccruPay.Tests;

public partial class BigIntegerJsonConverterTests
{
    private static readonly JsonSerializerOptions SmallBuffers = new() { DefaultBufferSize = 16 };

    [Fact]
    public void A_value_is_written_as_a_string()
    {
        JsonSerializer.Serialize(new Amounts { Paid = 10_000, Refunded = -1 })
            .Should().Be("""{"Paid":"10000","Refunded":"-1"}""");
    }

    [Theory]
    [InlineData("9007199254740993")]
    [InlineData("\"9007199254740993\"")]
    [InlineData("9007199254740993.0")]
    [InlineData("\"\\u0039007199254740993\"")]
    public void A_value_beyond_the_exact_range_of_a_double_is_read_exactly(string json) => Read(json).Should().Be(9_007_199_254_740_993);

    [Theory]
    [InlineData("1.5")]
    [InlineData("\"1.5\"")]
    [InlineData("\"\"")]
    [InlineData("\"ten\"")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("1e5000")]
    public void What_is_not_a_whole_number_is_refused(string json)
    {
        FluentActions.Invoking(() => Read(json)).Should().Throw<JsonException>();
    }

    [Fact]
    public void A_missing_amount_is_null_and_not_zero()
    {
        JsonSerializer.Deserialize<Amounts>("""{"Paid":1,"Refunded":null}""")!.Refunded.Should().BeNull();
        JsonSerializer.Serialize(new Amounts { Paid = 1 }).Should().Be("""{"Paid":"1","Refunded":null}""");
    }

    [Fact]
    public void A_source_generated_context_uses_it_on_members_that_may_be_null_too()
    {
        var amounts = new Amounts { Paid = 10_000, Refunded = 2_500 };

        var json = JsonSerializer.Serialize(amounts, AmountsContext.Default.Amounts);

        json.Should().Be("""{"Paid":"10000","Refunded":"2500"}""");
        JsonSerializer.Deserialize(json, AmountsContext.Default.Amounts).Should().Be(amounts);
    }

    [Fact]
    public async Task A_value_that_is_split_over_buffers_is_read()
    {
        var digits = new string('8', 2_000);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($$"""{"Paid":{{digits}},"Refunded":"{{digits}}"}"""));

        var amounts = await JsonSerializer.DeserializeAsync<Amounts>(
            stream, SmallBuffers, TestContext.Current.CancellationToken);

        amounts!.Paid.Should().Be(BigInteger.Parse(digits));
        amounts.Refunded.Should().Be(amounts.Paid);
    }

    [Fact]
    public void Any_integer_survives_json()
    {
        Check.QuickThrowOnFailure(Prop.ForAll(AnyInteger.Arbitrary, static value =>
            JsonSerializer.Deserialize<Amounts>(JsonSerializer.Serialize(new Amounts { Paid = value, Refunded = -value }))
                == new Amounts { Paid = value, Refunded = -value }
            && Read(value.ToString()) == value));
    }

    private static BigInteger Read(string json) => JsonSerializer.Deserialize<Amounts>($$"""{"Paid":{{json}}}""")!.Paid;

    internal sealed record Amounts
    {
        [JsonConverter(typeof(BigIntegerJsonConverter))]
        public BigInteger Paid { get; init; }

        [JsonConverter(typeof(BigIntegerJsonConverter))]
        public BigInteger? Refunded { get; init; }
    }

    [JsonSerializable(typeof(Amounts))]
    internal sealed partial class AmountsContext : JsonSerializerContext;
}
