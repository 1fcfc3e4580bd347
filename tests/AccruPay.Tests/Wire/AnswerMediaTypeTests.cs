namespace AccruPay.Tests;

public class AnswerMediaTypeTests
{
    [Theory]
    [InlineData("application/graphql-response+json")]
    [InlineData("application/graphql-response+json; charset=utf-8")]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("Application/JSON;Charset=UTF-8")]
    [InlineData("APPLICATION/GRAPHQL-RESPONSE+JSON")]
    [InlineData("text/json")]
    [InlineData(null)]
    public async Task An_answer_that_is_json_by_its_media_type_or_has_none_is_read(string? mediaType)
    {
        var transaction = await WireClient.VerifyAgainstAsync(RawAnswer.Of(200, mediaType, SampleAnswers.Verified()));

        transaction.Id.Should().Be("t-1");
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/plain; charset=utf-8")]
    [InlineData("application/xml")]
    [InlineData("application/octet-stream")]
    [InlineData("application/problem+json")]
    public async Task Any_other_answer_is_never_parsed_not_even_where_its_body_looks_right(string mediaType)
    {
        var failure = await WireClient
            .VerifyAgainstAsync(RawAnswer.Of(200, mediaType, SampleAnswers.Verified(), "x-request-id: r-1"))
            .FailureAsync<AccruPayUnreadableResponseException>();

        failure.StatusCode.Should().Be(200);
        failure.RequestId.Should().Be("r-1");
        failure.Attempts.Should().Be(1);
        failure.Operation.Should().Be("MerchantApiClientTransactionPaymentSessionVerify");
    }

    [Theory]
    [InlineData("application/graphql-response+json")]
    [InlineData("application/json")]
    [InlineData(null)]
    public async Task The_code_of_a_graphql_error_is_kept_under_a_status_of_refusal(string? mediaType)
    {
        var failure = await WireClient
            .GetMerchantAgainstAsync(RawAnswer.Of(400, mediaType, SampleAnswers.Error("GRAPHQL_VALIDATION_FAILED")))
            .FailureAsync<AccruPayValidationException>();

        failure.ErrorCode.Should().Be("GRAPHQL_VALIDATION_FAILED");
        failure.StatusCode.Should().Be(400);
    }

    [Fact]
    public async Task A_graphql_error_in_a_page_of_html_is_not_looked_for()
    {
        var failure = await WireClient
            .GetMerchantAgainstAsync(RawAnswer.Of(400, "text/html", SampleAnswers.Error("GRAPHQL_VALIDATION_FAILED")))
            .FailureAsync<AccruPayApiException>();

        failure.ErrorCode.Should().BeNull();
        failure.StatusCode.Should().Be(400);
    }
}
