using System.Numerics;

namespace AccruPay.Tests;

public class AnswerValuesTests
{
    [Theory]
    [InlineData("10000", "10000")]
    [InlineData("\"10000\"", "10000")]
    [InlineData("0", "0")]
    [InlineData("12.0", "12")]
    [InlineData("\"12.0\"", "12")]
    [InlineData("12.000", "12")]
    [InlineData("1e3", "1000")]
    [InlineData("1.5E2", "150")]
    [InlineData("9007199254740993", "9007199254740993")]
    [InlineData("\"9007199254740993\"", "9007199254740993")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("\"\\u0031\\u0032\"", "12")]
    public async Task An_amount_is_exact_whether_it_is_a_number_or_a_string(string json, string amount)
    {
        var transaction = await VerifiedAsync($$"""{"amount":{{json}},"refundedAmount":{{json}}}""");

        transaction.Amount.Should().Be(BigInteger.Parse(amount));
        transaction.RefundedAmount.Should().Be(BigInteger.Parse(amount));
    }

    [Theory]
    [InlineData("id")]
    [InlineData("status")]
    [InlineData("action")]
    [InlineData("amount")]
    [InlineData("currency")]
    public async Task A_record_without_an_essential_field_is_unreadable_and_the_field_is_named(string field)
    {
        var record = SampleAnswers.Transaction();
        record.Remove(field);

        var failure = await AgainstAsync(record.ToJsonString()).FailureAsync<AccruPayUnreadableResponseException>();

        failure.Message.Should().Contain($"'{field}'");
        failure.StatusCode.Should().Be(200);
        failure.IsTransient.Should().BeFalse();
    }

    [Theory]
    [InlineData("id", "null")]
    [InlineData("id", "\"\"")]
    [InlineData("id", "{}")]
    [InlineData("id", "[\"t-1\"]")]
    [InlineData("status", "null")]
    [InlineData("status", "{}")]
    [InlineData("action", "null")]
    [InlineData("action", "[]")]
    [InlineData("amount", "null")]
    [InlineData("amount", "\"\"")]
    [InlineData("amount", "true")]
    [InlineData("amount", "12.5")]
    [InlineData("amount", "\"12.5\"")]
    [InlineData("amount", "\"1,000\"")]
    [InlineData("amount", "\" 1\"")]
    [InlineData("amount", "\"0x10\"")]
    [InlineData("amount", "\"NaN\"")]
    [InlineData("amount", "1e5000")]
    [InlineData("amount", "{}")]
    [InlineData("currency", "null")]
    [InlineData("currency", "\"\"")]
    [InlineData("currency", "{}")]
    public async Task So_is_one_whose_essential_field_cannot_be_read(string field, string json)
    {
        var failure = await AgainstAsync(SampleAnswers.Transaction($$"""{"{{field}}":{{json}}}""").ToJsonString())
            .FailureAsync<AccruPayUnreadableResponseException>();

        failure.Message.Should().Contain($"'{field}'");
    }

    [Fact]
    public async Task A_value_of_an_enum_that_is_not_known_reads_as_unknown_and_keeps_its_text()
    {
        var transaction = await VerifiedAsync(
            """{"status":"ON_THE_MOON","action":"payment","providerStatus":"\u0053UCCEEDED","paymentMethodType":"SEASHELLS","currency":"XTS"}""");

        transaction.Status.Should().Be(TransactionStatus.Unknown);
        transaction.StatusText.Should().Be("ON_THE_MOON");
        transaction.Action.Should().Be(TransactionAction.Unknown);
        transaction.ActionText.Should().Be("payment");
        transaction.ProviderStatus.Should().Be(TransactionStatus.Succeeded);
        transaction.PaymentMethodTypeText.Should().Be("SEASHELLS");
        transaction.Currency.Code.Should().Be("XTS");
        transaction.IsFinal.Should().BeFalse();
        transaction.IsPaid.Should().BeFalse();
    }

    [Theory]
    [InlineData("providerCode", "{}")]
    [InlineData("providerCode", "[[1]]")]
    [InlineData("providerCode", "\"\\uD800\"")]
    [InlineData("billingEmail", "{\"a\":1}")]
    [InlineData("userLocale", "[]")]
    [InlineData("deviceType", "{}")]
    [InlineData("storePaymentMethod", "\"yes\"")]
    [InlineData("storePaymentMethod", "1")]
    [InlineData("createdAt", "\"yesterday\"")]
    [InlineData("createdAt", "1741064767")]
    [InlineData("createdAt", "{}")]
    [InlineData("createdAt", "\"\"")]
    [InlineData("refundedAmount", "\"some\"")]
    [InlineData("refundedAmount", "{}")]
    [InlineData("paymentMethodType", "[]")]
    [InlineData("paymentMethod", "\"m-1\"")]
    [InlineData("paymentMethod", "[]")]
    [InlineData("paymentMethod", "{}")]
    [InlineData("clientTransactionSession", "{\"id\":\"s-1\",\"status\":null}")]
    [InlineData("clientTransactionSession", "7")]
    [InlineData("relatedTransaction", "{\"id\":\"t-0\"}")]
    [InlineData("transactionsRelated", "{}")]
    [InlineData("transactionsRelated", "[7]")]
    [InlineData("transactionsRelated", "[null]")]
    public async Task Any_other_field_that_cannot_be_read_is_null_is_logged_by_name_and_hides_nothing(string field, string json)
    {
        using var log = new CapturedLog();
        var record = SampleAnswers.Transaction().ToJsonString()
            .Replace("\"id\":", $"\"{field}\":{json},\"id\":", StringComparison.Ordinal)
            .Replace($",\"{field}\":\"2026-03-04T05:06:07.000Z\"", "", StringComparison.Ordinal);

        var transaction = await AgainstAsync(record, options => options.LoggerFactory = log);

        transaction.Id.Should().Be("t-1");
        transaction.Amount.Should().Be(10_000);
        transaction.MerchantInternalTransactionCode.Should().Be("order-1");
        ValueOf(transaction, field).Should().BeNull();
        log.Lines.Should().ContainSingle(line => line.StartsWith("Warning", StringComparison.Ordinal))
            .Which.Should().Contain("MerchantApiClientTransactionPaymentSessionVerify").And.EndWith($": {field}");
    }

    [Fact]
    public async Task A_text_that_is_not_utf8_is_null_and_hides_nothing()
    {
        var body = SampleAnswers.Verified("""{"providerError":"#"}""");
        var bytes = Array.ConvertAll(System.Text.Encoding.ASCII.GetBytes(body), static value => value == (byte)'#' ? (byte)0xFF : value);

        var transaction = await WireClient.VerifyAgainstAsync(RawAnswer.Of(200, "application/json", bytes));

        transaction.ProviderError.Should().BeNull();
        transaction.Id.Should().Be("t-1");
    }

    [Fact]
    public async Task A_number_or_a_truth_value_in_place_of_text_is_read_as_its_text()
    {
        var transaction = await VerifiedAsync("""{"id":12,"providerCode":4.50,"providerError":false}""");

        transaction.Id.Should().Be("12");
        transaction.ProviderCode.Should().Be("4.50");
        transaction.ProviderError.Should().Be("false");
    }

    [Theory]
    [InlineData("2026-03-04T05:06:07.123Z", "2026-03-04T05:06:07.123Z")]
    [InlineData("2026-03-04T05:06:07Z", "2026-03-04T05:06:07Z")]
    [InlineData("2026-03-04T05:06:07.123456789Z", "2026-03-04T05:06:07.1234567Z")]
    [InlineData("2026-03-04T07:06:07+02:00", "2026-03-04T05:06:07Z")]
    [InlineData("2026-03-04T05:06:07.5", "2026-03-04T05:06:07.5Z")]
    [InlineData("2026-03-04", "2026-03-04T00:00:00Z")]
    public async Task A_date_is_read_with_and_without_a_fraction_and_means_utc_where_it_does_not_say(string text, string instant)
    {
        var transaction = await VerifiedAsync($$"""{"succeededAt":"{{text}}"}""");

        transaction.SucceededAt.Should().Be(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_payload_of_any_kind_is_kept_as_it_came()
    {
        foreach (var payload in new[] { """{ "b":1.0,"a":[1e2] }""", "[]", "12.50", "\"\\u00e9\"", "false" })
        {
            var record = SampleAnswers.Transaction().ToJsonString().Replace("\"id\":", $"\"payload\":{payload},\"id\":", StringComparison.Ordinal);

            (await AgainstAsync(record)).Payload!.Reveal().Should().Be(payload);
        }
    }

    private static object? ValueOf(Transaction transaction, string field) => field switch
    {
        "providerCode" => transaction.ProviderCode,
        "billingEmail" => transaction.Billing?.Email,
        "userLocale" => transaction.User?.Locale,
        "deviceType" => transaction.Device?.TypeText,
        "storePaymentMethod" => transaction.StorePaymentMethod,
        "createdAt" => transaction.CreatedAt,
        "refundedAmount" => transaction.RefundedAmount,
        "paymentMethodType" => transaction.PaymentMethodTypeText,
        "paymentMethod" => transaction.PaymentMethod,
        "clientTransactionSession" => transaction.Session,
        "relatedTransaction" => transaction.RelatedTransaction,
        "transactionsRelated" => transaction.TransactionsRelated is { Count: > 0 } related ? related : null,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "There is no such field."),
    };

    private static Task<Transaction> VerifiedAsync(string changes) => WireClient.VerifyAgainstAsync(RawAnswer.Json(SampleAnswers.Verified(changes)));

    private static Task<Transaction> AgainstAsync(string record, Action<AccruPayClientOptions>? configure = null) =>
        WireClient.VerifyAgainstAsync(RawAnswer.Json(SampleAnswers.Data(SampleAnswers.Verify, record)), configure);
}
