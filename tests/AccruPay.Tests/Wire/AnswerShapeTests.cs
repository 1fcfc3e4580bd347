using System.Text;

namespace AccruPay.Tests;

public class AnswerShapeTests
{
    [Fact]
    public async Task A_byte_order_mark_is_passed_over()
    {
        var answer = RawAnswer.Of(
            200, "application/json", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(SampleAnswers.Verified())]);

        (await WireClient.VerifyAgainstAsync(answer)).Id.Should().Be("t-1");
    }

    [Fact]
    public async Task White_space_around_the_answer_does_not_matter()
    {
        (await VerifiedAsync(" \r\n\t" + SampleAnswers.Verified() + "\n ")).Id.Should().Be("t-1");
    }

    [Fact]
    public async Task Members_that_are_not_known_are_passed_over_at_every_level()
    {
        var transaction = await VerifiedAsync(
            """
            {"extensions":{"data":{"deep":[[]]}},"data":{"other":{"id":"x"},"merchantApiClientTransactionPaymentSessionVerify":
            {"new":{"id":"x","status":"y"},"newer":[{"amount":1}],"id":"t-1","action":"PAYMENT","status":"SUCCEEDED",
            "amount":1,"currency":"USD","newest":null},"another":null},"more":1}
            """);

        transaction.Id.Should().Be("t-1");
        transaction.Amount.Should().Be(1);
    }

    [Fact]
    public async Task The_order_of_fields_does_not_matter()
    {
        var transaction = await VerifiedAsync(SampleAnswers.Data(
            SampleAnswers.Verify,
            """
            {"payload":{"a":1},"billingEmail":"e","updatedAt":"2026-03-04T05:06:08Z","currency":"EUR","amount":"7",
            "billingFirstName":"f","userLocale":"de","status":"DECLINED","billingLastName":"l","action":"PAYMENT","id":"t-9",
            "userFirstName":"u"}
            """));

        transaction.Id.Should().Be("t-9");
        transaction.Status.Should().Be(TransactionStatus.Declined);
        transaction.Currency.Should().Be(Currency.Eur);
        transaction.Billing.Should().BeEquivalentTo(new { Email = "e", FirstName = "f", LastName = "l" });
        transaction.User.Should().BeEquivalentTo(new { Locale = "de", FirstName = "u" });
    }

    [Fact]
    public async Task Of_a_field_that_comes_twice_the_last_counts()
    {
        var transaction = await VerifiedAsync(SampleAnswers.Data(
            SampleAnswers.Verify,
            """{"id":"a","id":"t-1","status":"SUCCEEDED","status":"DECLINED","action":"PAYMENT","amount":1,"amount":2,"currency":"USD"}"""));

        transaction.Id.Should().Be("t-1");
        transaction.Status.Should().Be(TransactionStatus.Declined);
        transaction.Amount.Should().Be(2);
    }

    [Fact]
    public async Task A_name_may_be_written_with_escapes()
    {
        (await VerifiedAsync(SampleAnswers.Verified().Replace("\"data\"", "\"d\\u0061ta\"", StringComparison.Ordinal)))
            .Id.Should().Be("t-1");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("12")]
    [InlineData("\"data\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"message":"text"}""")]
    [InlineData("""{"data":1}""")]
    [InlineData("""{"data":[]}""")]
    [InlineData("""{"data":"x"}""")]
    [InlineData("""{"data":null}""")]
    [InlineData("""{"data":null,"errors":null}""")]
    [InlineData("""{"data":{}}""")]
    [InlineData("""{"data":{"merchantApiTransaction":{"id":"t-1"}}}""")]
    [InlineData("""{"data":{"merchantApiClientTransactionPaymentSessionVerify":null}}""")]
    [InlineData("""{"data":{"merchantApiClientTransactionPaymentSessionVerify":[]}}""")]
    [InlineData("""{"data":{"merchantApiClientTransactionPaymentSessionVerify":"t-1"}}""")]
    [InlineData("""{"errors":[]}""")]
    [InlineData("""{"errors":{}}""")]
    [InlineData("{\"data\":{\"\0")]
    [InlineData("{'data':{}}")]
    [InlineData("{\"data\":{},}")]
    [InlineData("/* c */{\"data\":null}")]
    public async Task An_answer_that_says_neither_what_happened_nor_what_went_wrong_is_unreadable(string body)
    {
        var failure = await VerifiedAsync(body).FailureAsync<AccruPayUnreadableResponseException>();

        failure.StatusCode.Should().Be(200);
        failure.Attempts.Should().Be(1);
        failure.IsTransient.Should().BeFalse();
        failure.InnerException.Should().BeNull();
    }

    [Theory]
    [InlineData("x")]
    [InlineData("{}")]
    [InlineData("]")]
    public async Task Text_after_the_answer_makes_it_unreadable(string rest)
    {
        await VerifiedAsync(SampleAnswers.Verified() + rest).FailureAsync<AccruPayUnreadableResponseException>();
    }

    [Fact]
    public async Task An_answer_cut_anywhere_is_never_taken_for_a_whole_one()
    {
        var whole = SampleAnswers.Verified("""{"billingEmail":"e","payload":{"a":[1]}}""");
        for (var length = 0; length < whole.Length; length++)
        {
            var read = GraphQL.AnswerReader.Read(PaymentSessionOperations.Verify, Encoding.UTF8.GetBytes(whole[..length]));
            read.Problem.Should().NotBeNull("the answer ends after {0} characters", length);
        }

        GraphQL.AnswerReader.Read(PaymentSessionOperations.Verify, Encoding.UTF8.GetBytes(whole)).Problem.Should().BeNull();

        await VerifiedAsync(whole[..^1]).FailureAsync<AccruPayUnreadableResponseException>();
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(200, true)]
    [InlineData(100_000, false)]
    public async Task Nesting_is_read_to_a_depth_that_no_provider_needs_and_no_attack_exceeds(int depth, bool isRead)
    {
        var payload = new string('[', depth) + new string(']', depth);
        var body = SampleAnswers.Verified().Replace("\"id\":", $"\"payload\":{payload},\"id\":", StringComparison.Ordinal);

        if (!isRead)
        {
            await VerifiedAsync(body).FailureAsync<AccruPayUnreadableResponseException>();
            return;
        }

        var read = (await VerifiedAsync(body)).Payload!;
        read.Reveal().Should().Be(payload);
        read.RevealJson().GetRawText().Should().Be(payload);
    }

    private static Task<Transaction> VerifiedAsync(string body) => WireClient.VerifyAgainstAsync(RawAnswer.Json(body));
}
