using System.Net;
using System.Text.Json;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests;

public sealed class ScalarTests : IDisposable
{
    private const string Safe = "9007199254740991";
    private const string Unsafe = "9007199254740993";

    private readonly Box _box = new();

    public void Dispose() => _box.Dispose();

    [Theory]
    [InlineData("\"10000\"", "10000")]
    [InlineData("10000", "10000")]
    [InlineData("1e3", "1000")]
    [InlineData("12.0", "12")]
    [InlineData("\"" + Unsafe + "\"", Unsafe)]
    [InlineData("\"123456789012345678901234567890\"", "123456789012345678901234567890")]
    [InlineData(Unsafe, "9007199254740992")]
    public async Task An_amount_in_variables_is_a_string_or_a_number_as_JavaScript_reads_it(string json, string amount)
    {
        (await StartWithAsync(json)).Code.Should().BeNull();
        _box.Emulator.Sessions.Of(_box.Emulator.Merchant).Single().Amount.ToString().Should().Be(amount);
    }

    [Theory]
    [InlineData("\"1.0\"")]
    [InlineData("\"+1\"")]
    [InlineData("\"01\"")]
    [InlineData("\"1e3\"")]
    [InlineData("\" 1\"")]
    [InlineData("\"\"")]
    [InlineData("\"-0\"")]
    [InlineData("1.5")]
    [InlineData("1e21")]
    [InlineData("true")]
    [InlineData("null")]
    public async Task An_amount_that_does_not_print_back_identically_is_bad_input(string json)
    {
        var answer = await StartWithAsync(json);
        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        answer.Code.Should().Be("BAD_USER_INPUT");
        _box.Emulator.Ledger.Entries.Should().BeEmpty();
    }

    [Theory]
    [InlineData("8750", null)]
    [InlineData("\"8750\"", null)]
    [InlineData("1.5", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("\"x\"", "GRAPHQL_VALIDATION_FAILED")]
    public async Task An_amount_may_stand_in_the_document(string literal, string? code) =>
        (await _box.Client.SendAsync($"{{ merchantApiClientTransactionSessions(amount: {literal}) {{ totalCount }} }}")).Code.Should().Be(code);

    [Theory]
    [InlineData(BigIntFormat.Number, Safe, JsonValueKind.Number)]
    [InlineData(BigIntFormat.Number, Unsafe, JsonValueKind.String)]
    [InlineData(BigIntFormat.NumberAtAnySize, Unsafe, JsonValueKind.Number)]
    [InlineData(BigIntFormat.Text, "10", JsonValueKind.String)]
    public async Task An_amount_is_written_by_setting_and_keeps_every_digit(BigIntFormat format, string amount, JsonValueKind kind)
    {
        _box.Emulator.Settings.BigIntOutput = format;
        var written = (await _box.StartPaymentAsync("order-1", amount: amount)).Field.GetProperty("amount");
        written.ValueKind.Should().Be(kind);
        written.GetRawText().Trim('"').Should().Be(amount);
    }

    [Theory]
    [InlineData("2000-01-01T00:00:00.000Z", true)]
    [InlineData("2000-01-01T00:00:00-05:30", true)]
    [InlineData("2000-01-01", false)]
    [InlineData("2000-01-01T00:00:00", false)]
    [InlineData("2000-13-01T00:00:00Z", false)]
    [InlineData("yesterday", false)]
    public async Task A_time_is_a_full_date_and_time_with_a_zone(string text, bool valid)
    {
        var answer = await _box.Client.SendAsync("query T($t: DateTimeISO) { merchantApiTransactions(transactionDateFrom: $t) { totalCount } }", new { t = text });
        answer.Code.Should().Be(valid ? null : "BAD_USER_INPUT");
    }

    [Theory]
    [InlineData("CURRENCY", "currency", "GBP")]
    [InlineData("CLIENT_TRANSACTION_SESSION_STATUS", "providerStatus", "UNAVAILABLE")]
    public async Task An_unknown_value_of_an_enumeration_is_bad_input(string type, string argument, string value)
    {
        (await _box.Client.SendAsync($"query E($v: {type}) {{ merchantApiClientTransactionSessions({argument}: $v) {{ totalCount }} }}", new { v = value }))
            .Code.Should().Be("BAD_USER_INPUT");
        (await _box.Client.SendAsync($"{{ merchantApiClientTransactionSessions({argument}: {value}) {{ totalCount }} }}"))
            .Code.Should().Be("GRAPHQL_VALIDATION_FAILED");
    }

    [Fact]
    public async Task A_cursor_variable_must_be_declared_as_a_cursor() =>
        (await _box.Client.SendAsync("query C($a: String) { merchantApiTransactions(after: $a) { totalCount } }")).Code.Should().Be("GRAPHQL_VALIDATION_FAILED");

    private Task<RawAnswer> StartWithAsync(string amount)
    {
        var data = JsonSerializer.Serialize(Box.Order("order-1", "AMOUNT")).Replace("\"AMOUNT\"", amount, StringComparison.Ordinal);
        return _box.Client.PostAsync($"{{\"query\":{JsonSerializer.Serialize(Documents.StartPayment)},\"variables\":{{\"data\":{data}}}}}");
    }
}
