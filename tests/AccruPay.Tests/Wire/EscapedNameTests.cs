namespace AccruPay.Tests;

/// <summary>JSON may write any character of a name as an escape, and the name is the same.</summary>
public class EscapedNameTests
{
    [Fact]
    public async Task An_essential_field_is_found_by_it()
    {
        var transaction = await VerifiedAsync(SampleAnswers.Verified(), ("status", "st\\u0061tus"), ("amount", "\\u0061mount"), ("id", "i\\u0064"));

        transaction.Id.Should().Be("t-1");
        transaction.Status.Should().Be(TransactionStatus.Succeeded);
        transaction.Amount.Should().Be(10_000);
        transaction.IsPaid.Should().BeTrue();
    }

    [Theory]
    [InlineData("voidedAt", "void\\u0065dAt", "\"2026-03-04T05:06:08Z\"")]
    [InlineData("refundedAt", "refund\\u0065dAt", "\"2026-03-04T05:06:08Z\"")]
    [InlineData("refundedAmount", "refundedAm\\u006funt", "\"10000\"")]
    public async Task A_reversal_is_not_overlooked(string field, string escaped, string value)
    {
        var transaction = await VerifiedAsync(SampleAnswers.Verified($$"""{"{{field}}":{{value}}}"""), (field, escaped));

        transaction.IsPaid.Should().BeFalse();
        transaction.HasUnreadableReversal.Should().BeFalse();
    }

    [Fact]
    public async Task Flat_fields_find_their_group()
    {
        var transaction = await VerifiedAsync(
            SampleAnswers.Verified("""{"userFirstName":"u","userLocale":"de","billingEmail":"b","userEmail":"e"}"""),
            ("userFirstName", "user\\u0046irstName"),
            ("userLocale", "\\u0075serLocale"),
            ("billingEmail", "bill\\u0069ngEmail"));

        transaction.User.Should().BeEquivalentTo(new { FirstName = "u", Locale = "de", Email = "e" });
        transaction.Billing!.Email.Should().Be("b");
    }

    [Fact]
    public async Task A_name_that_is_escaped_and_not_known_is_passed_over()
    {
        var transaction = await VerifiedAsync(SampleAnswers.Verified("""{"newField":{"id":"t-9"}}"""), ("newField", "n\\u0065wField"));

        transaction.Id.Should().Be("t-1");
    }

    [Fact]
    public async Task The_answers_own_names_may_be_escaped_too()
    {
        var transaction = await VerifiedAsync(
            SampleAnswers.Verified(), ("data", "d\\u0061ta"), (SampleAnswers.Verify, "\\u006d" + SampleAnswers.Verify[1..]));

        transaction.Id.Should().Be("t-1");
    }

    [Fact]
    public async Task An_error_is_not_overlooked()
    {
        var body = Escaped(
            SampleAnswers.Error("UNAUTHENTICATED"),
            ("errors", "\\u0065rrors"), ("extensions", "ext\\u0065nsions"), ("code", "c\\u006fde"));

        await WireClient.GetMerchantAgainstAsync(RawAnswer.Json(body)).FailureAsync<AccruPayAuthenticationException>();
    }

    private static Task<Transaction> VerifiedAsync(string body, params (string Name, string Escaped)[] names) =>
        WireClient.VerifyAgainstAsync(RawAnswer.Json(Escaped(body, names)));

    private static string Escaped(string body, params (string Name, string Escaped)[] names) => names.Aggregate(body, static (text, name) =>
    {
        text.Should().Contain($"\"{name.Name}\":");
        return text.Replace($"\"{name.Name}\":", $"\"{name.Escaped}\":", StringComparison.Ordinal);
    });
}
