using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccruPay.Tests;

public partial class WireEnumJsonConverterTests
{
    [Fact]
    public void A_value_is_the_text_of_the_api_in_json()
    {
        JsonSerializer.Serialize(TransactionAction.AddPaymentMethod).Should().Be("\"ADD_PAYMENT_METHOD\"");
        JsonSerializer.Deserialize<TransactionAction>("\"ADD_PAYMENT_METHOD\"").Should().Be(TransactionAction.AddPaymentMethod);
        JsonSerializer.Deserialize<TransactionAction>("\"\\u0050AYMENT\"").Should().Be(TransactionAction.Payment);
    }

    [Theory]
    [InlineData("\"UNAVAILABLE\"")]
    [InlineData("\"\\uD800\"")]
    [InlineData("\"\"")]
    public void A_text_that_is_not_known_reads_as_Unknown(string json)
    {
        JsonSerializer.Deserialize<SessionStatus>(json).Should().Be(SessionStatus.Unknown);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("{}")]
    public void Only_strings_are_read(string json)
    {
        FluentActions.Invoking(() => JsonSerializer.Deserialize<SessionStatus>(json)).Should().Throw<JsonException>();
    }

    [Fact]
    public void A_value_in_two_pieces_of_memory_is_read()
    {
        var reader = new Utf8JsonReader(SplitJson.At(3, "\"COMPLETED\""));

        JsonSerializer.Deserialize<SessionStatus>(ref reader).Should().Be(SessionStatus.Completed);
    }

    [Fact]
    public void A_value_without_a_name_is_not_written()
    {
        FluentActions.Invoking(() => JsonSerializer.Serialize((SessionStatus)99)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Null_is_null_where_it_is_allowed()
    {
        JsonSerializer.Deserialize<SessionStatus?>("null").Should().BeNull();
        JsonSerializer.Serialize<SessionStatus?>(null).Should().Be("null");
    }

    [Fact]
    public void The_keys_of_dictionaries_are_converted_too()
    {
        var counts = new Dictionary<TransactionAction, int> { [TransactionAction.AddPaymentMethod] = 2 };

        var json = JsonSerializer.Serialize(counts);

        json.Should().Be("""{"ADD_PAYMENT_METHOD":2}""");
        JsonSerializer.Deserialize<Dictionary<TransactionAction, int>>(json).Should().Equal(counts);
    }

    [Fact]
    public void A_source_generated_context_writes_the_text()
    {
        JsonSerializer.Serialize(SessionKind.Client, SessionKindContext.Default.SessionKind).Should().Be("\"CLIENT\"");
        JsonSerializer.Deserialize("\"CLIENT\"", SessionKindContext.Default.SessionKind).Should().Be(SessionKind.Client);
    }

    [JsonSerializable(typeof(SessionKind))]
    internal sealed partial class SessionKindContext : JsonSerializerContext;
}
