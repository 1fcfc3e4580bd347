namespace AccruPay.Tests;

public class AnswerErrorsTests
{
    public static TheoryData<string, int, Type, bool> Meanings()
    {
        var meanings = new TheoryData<string, int, Type, bool>();
        int[] statuses = [200, 400, 404, 408, 422, 500, 503];
        foreach (var status in statuses)
        {
            meanings.Add("UNAUTHENTICATED", status, typeof(AccruPayAuthenticationException), false);
            meanings.Add("FORBIDDEN", status, typeof(AccruPayPermissionException), false);
            meanings.Add("NOT_FOUND", status, typeof(AccruPayNotFoundException), false);
            meanings.Add("VALIDATION_ERROR", status, typeof(AccruPayValidationException), false);
            meanings.Add("BAD_USER_INPUT", status, typeof(AccruPayValidationException), false);
            meanings.Add("GRAPHQL_PARSE_FAILED", status, typeof(AccruPayValidationException), false);
            meanings.Add("GRAPHQL_VALIDATION_FAILED", status, typeof(AccruPayValidationException), false);
            meanings.Add("INTERNAL_SERVER_ERROR", status, typeof(AccruPayServerException), true);
            meanings.Add("@payments/refused", status, typeof(AccruPayApiException), false);
            meanings.Add("SOMETHING_NEW", status, status is 408 or >= 500 ? typeof(AccruPayServerException) : typeof(AccruPayApiException), status is 408 or >= 500);
        }

        return meanings;
    }

    [Theory]
    [MemberData(nameof(Meanings))]
    public async Task A_code_that_is_known_means_the_same_under_every_status(string code, int status, Type meaning, bool isTransient)
    {
        var answer = RawAnswer.Of(status, "application/json", SampleAnswers.Error(code), "x-request-id: r-1");

        var failure = await FailureAsync(answer);

        failure.Should().BeOfType(meaning);
        failure.ErrorCode.Should().Be(code);
        failure.StatusCode.Should().Be(status);
        failure.RequestId.Should().Be("r-1");
        failure.Attempts.Should().Be(1);
        failure.Operation.Should().Be("MerchantApi");
        failure.IsTransient.Should().Be(isTransient);
        failure.IsSafeToRepeat.Should().BeTrue();
    }

    [Theory]
    [InlineData(401, "INTERNAL_SERVER_ERROR", typeof(AccruPayAuthenticationException))]
    [InlineData(401, "@auth/expired", typeof(AccruPayAuthenticationException))]
    [InlineData(403, "@auth/denied", typeof(AccruPayPermissionException))]
    [InlineData(403, "UNAUTHENTICATED", typeof(AccruPayAuthenticationException))]
    [InlineData(429, "INTERNAL_SERVER_ERROR", typeof(AccruPayRateLimitException))]
    public async Task A_status_that_says_it_plainly_outweighs_the_code_which_is_kept(int status, string code, Type meaning)
    {
        var failure = await FailureAsync(RawAnswer.Of(status, "application/json", SampleAnswers.Error(code)));

        failure.Should().BeOfType(meaning);
        failure.ErrorCode.Should().Be(code);
        failure.StatusCode.Should().Be(status);
    }

    [Fact]
    public async Task A_refused_secret_counts_wherever_it_stands_among_the_errors()
    {
        var failure = await FailureAsync(RawAnswer.Json(
            """{"data":null,"errors":[{"extensions":{"code":"@a/b"}},{"extensions":{"code":"UNAUTHENTICATED"}}]}"""));

        failure.Should().BeOfType<AccruPayAuthenticationException>();
        failure.Errors.Select(static error => error.Code).Should().Equal("@a/b", "UNAUTHENTICATED");
    }

    [Theory]
    [InlineData(typeof(AccruPayApiException), "@a/b", null, "@a/b", "NOT_FOUND")]
    [InlineData(typeof(AccruPayNotFoundException), "NOT_FOUND", null, null, "NOT_FOUND", "@a/b")]
    [InlineData(typeof(AccruPayValidationException), "VALIDATION_ERROR", "VALIDATION_ERROR", "INTERNAL_SERVER_ERROR")]
    [InlineData(typeof(AccruPayServerException), "INTERNAL_SERVER_ERROR", null, "INTERNAL_SERVER_ERROR", "VALIDATION_ERROR")]
    [InlineData(typeof(AccruPayApiException), "SOMETHING_NEW", "SOMETHING_NEW", "INTERNAL_SERVER_ERROR")]
    public async Task The_first_code_that_there_is_decides(Type meaning, string code, params string?[] codes)
    {
        var failure = await FailureAsync(RawAnswer.Json(Errors(codes)));

        failure.Should().BeOfType(meaning);
        failure.ErrorCode.Should().Be(code);
        failure.Errors.Select(static error => error.Code).Should().Equal(codes);
    }

    [Theory]
    [InlineData(typeof(AccruPayPermissionException), null, "@a/b", "FORBIDDEN")]
    [InlineData(typeof(AccruPayPermissionException), "@a/b", "INTERNAL_SERVER_ERROR", "FORBIDDEN")]
    [InlineData(typeof(AccruPayPermissionException), "@a/b", "FORBIDDEN", null)]
    [InlineData(typeof(AccruPayAuthenticationException), "@a/b", "FORBIDDEN", "UNAUTHENTICATED")]
    public async Task A_missing_permission_counts_wherever_it_stands_unless_the_secret_is_refused(Type meaning, params string?[] codes)
    {
        var failure = await FailureAsync(RawAnswer.Json(Errors(codes)));

        failure.Should().BeOfType(meaning);
        failure.ErrorCode.Should().Be("@a/b");
    }

    [Fact]
    public async Task An_error_tells_its_code_its_path_and_on_request_its_text()
    {
        var failure = await FailureAsync(RawAnswer.Json(
            """{"errors":[{"message":"No \u00e9","path":["merchantApi",0,"name"],"locations":[{"line":1}],"extensions":{"code":"@a/b","more":[1]}}]}"""));

        var error = failure.Errors.Should().ContainSingle().Subject;
        error.Code.Should().Be("@a/b");
        error.Path.Should().Be("merchantApi.0.name");
        error.RevealMessage().Should().Be("No é");
        failure.Message.Should().NotContain("No é");
    }

    [Theory]
    [InlineData("""{"message":"text"}""")]
    [InlineData("""{"message":"text","extensions":null}""")]
    [InlineData("""{"message":"text","extensions":{}}""")]
    [InlineData("""{"message":"text","extensions":{"code":null}}""")]
    [InlineData("""{"message":"text","extensions":{"code":7}}""")]
    [InlineData("""{"message":"text","extensions":"@a/b"}""")]
    [InlineData("""{"message":[],"path":{},"extensions":[]}""")]
    [InlineData("""{}""")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    public async Task An_error_without_a_code_is_an_error_all_the_same(string error)
    {
        var failure = await FailureAsync(RawAnswer.Json($$"""{"data":null,"errors":[{{error}}]}"""));

        failure.Should().BeOfType<AccruPayApiException>();
        failure.ErrorCode.Should().BeNull();
        failure.Errors.Should().ContainSingle();
        failure.StatusCode.Should().Be(200);
    }

    [Theory]
    [InlineData(500, typeof(AccruPayServerException))]
    [InlineData(408, typeof(AccruPayServerException))]
    [InlineData(404, typeof(AccruPayApiException))]
    public async Task Where_an_error_has_no_code_the_status_decides(int status, Type meaning)
    {
        var failure = await FailureAsync(RawAnswer.Of(status, "application/json", """{"errors":[{"message":"text"}]}"""));

        failure.Should().BeOfType(meaning);
        failure.Errors.Should().ContainSingle().Which.RevealMessage().Should().Be("text");
    }

    [Theory]
    [InlineData("""{"data":{"merchantApi":{"id":"m-1","name":"Shop"}},"errors":[{"message":"text","extensions":{"code":"@a/b"}}]}""")]
    [InlineData("""{"errors":[{"message":"text","extensions":{"code":"@a/b"}}],"data":{"merchantApi":{"id":"m-1","name":"Shop"}}}""")]
    public async Task Data_together_with_errors_is_an_error_that_keeps_the_record(string body)
    {
        var failure = await FailureAsync(RawAnswer.Json(body));

        failure.ErrorCode.Should().Be("@a/b");
        failure.PartialResult.Should().BeOfType<Merchant>().Which.Name.Should().Be("Shop");
    }

    [Fact]
    public async Task Data_that_cannot_be_read_does_not_hide_the_errors_beside_it()
    {
        var failure = await FailureAsync(RawAnswer.Json(
            """{"data":{"merchantApi":{"id":null}},"errors":[{"message":"text","extensions":{"code":"@a/b"}}]}"""));

        failure.ErrorCode.Should().Be("@a/b");
        failure.PartialResult.Should().BeNull();
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    public async Task Errors_that_are_null_or_empty_are_none(string errors)
    {
        var merchant = await WireClient.GetMerchantAgainstAsync(RawAnswer.Json(
            $$$"""{"data":{"merchantApi":{"id":"m-1"}},"errors":{{{errors}}}}"""));

        merchant.Id.Should().Be("m-1");
    }

    [Theory]
    [InlineData("""{"message":"text"}""")]
    [InlineData("\"text\"")]
    [InlineData("true")]
    [InlineData("1")]
    public async Task Errors_that_are_no_list_make_an_answer_that_is_not_believed(string errors)
    {
        await using var server = new RawServer(RawAnswer.Json(
            $$$"""{"data":{"merchantApi":{"id":"m-1"}},"errors":{{{errors}}}}"""));
        using var client = WireClient.For(server);

        var failure = await client.GetMerchantAsync().FailureAsync<AccruPayUnreadableResponseException>();

        failure.StatusCode.Should().Be(200);
    }

    private static string Errors(string?[] codes) => $$"""{"errors":[{{string.Join(',', codes.Select(static code => code is null
        ? """{"message":"text"}"""
        : $$$"""{"extensions":{"code":"{{{code}}}"}}"""))}}]}""";

    private static async Task<AccruPayApiException> FailureAsync(RawAnswer answer) =>
        (await FluentActions.Awaiting(() => WireClient.GetMerchantAgainstAsync(answer))
            .Should().ThrowAsync<AccruPayApiException>()).Which;
}
