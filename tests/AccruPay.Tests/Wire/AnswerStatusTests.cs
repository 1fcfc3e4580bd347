namespace AccruPay.Tests;

public class AnswerStatusTests
{
    private const string Page = "<!DOCTYPE html><html><body>Not the service</body></html>";

    public static TheoryData<int, string?, string, Type, bool> Meanings()
    {
        var meanings = new TheoryData<int, string?, string, Type, bool>();
        (string? MediaType, string Body)[] bodies =
        [
            ("text/html; charset=utf-8", Page), ("text/plain", "no"), ("application/json", ""), ("application/json", "{}"),
            ("application/json", Page), ("application/json", """{"message":"no"}"""), (null, ""), (null, Page),
        ];
        foreach (var (mediaType, body) in bodies)
        {
            meanings.Add(200, mediaType, body, typeof(AccruPayUnreadableResponseException), false);
            meanings.Add(400, mediaType, body, typeof(AccruPayApiException), false);
            meanings.Add(401, mediaType, body, typeof(AccruPayAuthenticationException), false);
            meanings.Add(403, mediaType, body, typeof(AccruPayPermissionException), false);
            meanings.Add(404, mediaType, body, typeof(AccruPayApiException), false);
            meanings.Add(408, mediaType, body, typeof(AccruPayServerException), true);
            meanings.Add(413, mediaType, body, typeof(AccruPayApiException), false);
            meanings.Add(429, mediaType, body, typeof(AccruPayRateLimitException), true);
            meanings.Add(500, mediaType, body, typeof(AccruPayServerException), true);
            meanings.Add(502, mediaType, body, typeof(AccruPayServerException), true);
            meanings.Add(503, mediaType, body, typeof(AccruPayServerException), true);
            meanings.Add(504, mediaType, body, typeof(AccruPayServerException), true);
        }

        return meanings;
    }

    [Theory]
    [MemberData(nameof(Meanings))]
    public async Task Without_a_graphql_body_the_status_decides(int status, string? mediaType, string body, Type meaning, bool isTransient)
    {
        var answer = RawAnswer.Of(status, mediaType, body, "x-request-id: r-1", "Date: Wed, 04 Mar 2026 05:06:07 GMT");

        var failure = await FailureAsync(answer);

        failure.Should().BeOfType(meaning);
        failure.StatusCode.Should().Be(status);
        failure.RequestId.Should().Be("r-1");
        failure.Attempts.Should().Be(1);
        failure.Operation.Should().Be("MerchantApiClientTransactionPaymentSessionVerify");
        failure.IsTransient.Should().Be(isTransient);
        failure.InnerException.Should().BeNull();
        failure.ToString().Should().NotContain("Not the service");
    }

    [Fact]
    public async Task No_content_is_no_answer()
    {
        var failure = await FailureAsync(RawAnswer.Of(204, null, ""));

        failure.Should().BeOfType<AccruPayUnreadableResponseException>();
        failure.StatusCode.Should().Be(204);
    }

    [Fact]
    public async Task Data_under_a_status_of_failure_is_not_believed()
    {
        var failure = await FailureAsync(RawAnswer.Of(500, "application/graphql-response+json", SampleAnswers.Verified()));

        failure.Should().BeOfType<AccruPayServerException>();
        failure.StatusCode.Should().Be(500);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("0", 0)]
    [InlineData("Wed, 04 Mar 2026 05:06:27 GMT", 20)]
    [InlineData("Wed, 04 Mar 2026 05:05:00 GMT", 0)]
    public async Task A_rate_limit_tells_how_long_to_wait_by_the_servers_own_clock(string retryAfter, int seconds)
    {
        var failure = await FailureAsync(RawAnswer.Of(
            429, "text/plain", "slow down", $"Retry-After: {retryAfter}", "Date: Wed, 04 Mar 2026 05:06:07 GMT"));

        failure.Should().BeOfType<AccruPayRateLimitException>().Which.RetryAfter.Should().Be(TimeSpan.FromSeconds(seconds));
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("99999999999999999999")]
    public async Task A_wait_that_cannot_be_read_is_none(string retryAfter)
    {
        var failure = await FailureAsync(RawAnswer.Of(429, "text/plain", "slow down", $"Retry-After: {retryAfter}"));

        failure.Should().BeOfType<AccruPayRateLimitException>().Which.RetryAfter.Should().BeNull();
    }

    [Fact]
    public async Task Without_an_id_and_a_date_nothing_is_made_up()
    {
        var failure = await FailureAsync(RawAnswer.Of(503, "text/html", Page, "Date: yesterday"));

        failure.RequestId.Should().BeNull();
        failure.StatusCode.Should().Be(503);
    }

    private static async Task<AccruPayException> FailureAsync(RawAnswer answer) =>
        (await FluentActions.Awaiting(() => WireClient.VerifyAgainstAsync(answer)).Should().ThrowAsync<AccruPayException>()).Which;
}
