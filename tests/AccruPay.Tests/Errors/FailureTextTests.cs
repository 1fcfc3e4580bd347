namespace AccruPay.Tests;

/// <summary>What the message of each failure of the wire says: it is what stands in a merchant's log.</summary>
public class FailureTextTests
{
    private const string NoGraphQL = "The answer is JSON, but no GraphQL answer.";
    private const string NotJson = "The answer is not JSON, or ends early.";

    [Fact]
    public Task A_service_that_is_not_reached() => SaysAsync<AccruPayConnectionException>(
        Outcome.Refused, "The service could not be reached; nothing was sent.");

    [Fact]
    public Task A_connection_that_breaks() => SaysAsync<AccruPayConnectionException>(
        Outcome.Dropped, "The connection broke before the service's whole answer had arrived.");

    [Fact]
    public Task A_service_that_is_silent() => SaysAsync<AccruPayTimeoutException>(Outcome.TimedOut, "The service did not answer in time.");

    [Theory]
    [InlineData(503, "The service failed (HTTP 503).")]
    [InlineData(408, "The service failed (HTTP 408).")]
    public Task A_status_of_failure(int status, string text) => SaysAsync<AccruPayServerException>(Outcome.Html(status), text);

    [Fact]
    public Task A_rate_that_is_limited() => SaysAsync<AccruPayRateLimitException>(
        Outcome.Html(429), "The service asks to be called less often (HTTP 429).");

    [Fact]
    public Task Another_status_without_a_GraphQL_answer() => SaysAsync<AccruPayApiException>(
        Outcome.Html(404), "The service answered with HTTP 404 and no GraphQL answer: check the endpoint.");

    [Theory]
    [InlineData("NOT_FOUND", "The service answered with the error NOT_FOUND (HTTP 200).")]
    [InlineData("@a/b", "The service answered with the error @a/b (HTTP 200).")]
    [InlineData("no plain <code>", "The service answered with the error (a code that is not shown) (HTTP 200).")]
    public Task An_error_with_a_code(string code, string text) => SaysAsync<AccruPayApiException>(Outcome.Error(code), text);

    [Fact]
    public Task An_error_without_a_code() => SaysAsync<AccruPayApiException>(
        Outcome.Json("""{"errors":[{"message":"something"}]}"""), "The service answered with the error (no code) (HTTP 200).");

    [Theory]
    [InlineData("", "The answer has no body.")]
    [InlineData("nonsense", NotJson)]
    [InlineData("""{"data":{""", NotJson)]
    [InlineData("""{"data":null} x""", NotJson)]
    [InlineData("[]", NoGraphQL)]
    [InlineData("7", NoGraphQL)]
    [InlineData("{}", NoGraphQL)]
    [InlineData("""{"data":[{"data":{}}]}""", NoGraphQL)]
    [InlineData("""{"errors":{"errors":[]}}""", NoGraphQL)]
    public Task A_body_that_is_no_answer(string body, string text) => SaysAsync<AccruPayUnreadableResponseException>(Outcome.Json(body), text);

    [Fact]
    public async Task Errors_beside_an_answer_that_are_no_list_are_told_from_none()
    {
        var none = """{"errors":null,"data":""" + MerchantData + "}";
        var noList = """{"errors":{"a":1},"data":""" + MerchantData + "}";
        using var service = new ScriptedService(Outcome.Json(none));
        using var client = service.Client();

        (await client.Merchant.GetAsync(TestContext.Current.CancellationToken)).Id.Should().Be("m-1");
        await SaysAsync<AccruPayUnreadableResponseException>(Outcome.Json(noList), "The answer has errors that are no list.");
    }

    [Fact]
    public async Task Only_so_many_errors_are_kept_and_the_rest_is_passed_over()
    {
        var errors = string.Join(",", Enumerable.Range(0, 1_500).Select(static number => $$$"""{"message":"{{{number}}}","extensions":{"code":"NOT_FOUND"}}"""));

        var failure = await FailAsync<AccruPayNotFoundException>(Outcome.Json($$"""{"errors":[{{errors}}],"data":null}"""));

        failure.Errors.Should().HaveCount(1_000);
        failure.Errors[999].RevealMessage().Should().Be("999");
    }

    [Theory]
    [InlineData("""{"message":7,"path":"x","extensions":[1,2],"locations":[{"line":1}]}""", null, null, null)]
    [InlineData("""{"message":"a","extensions":{"code":"NOT_FOUND","more":{"code":"OTHER"}}}""", "NOT_FOUND", "a", null)]
    [InlineData("""{"extensions":{"code":"NOT_FOUND"},"extensions":{"other":1}}""", "NOT_FOUND", null, null)]
    [InlineData("""{"extensions":{"code":"OTHER"},"extensions":{"code":"NOT_FOUND"}}""", "NOT_FOUND", null, null)]
    [InlineData("""{"extensions":{"code":7},"path":["a",0,{"b":1},null,"c"]}""", null, null, "a.0.c")]
    [InlineData("7", null, null, null)]
    [InlineData("[7]", null, null, null)]
    public async Task An_error_is_read_for_what_can_be_read_of_it(string error, string? code, string? message, string? path)
    {
        var failure = await FailAsync<AccruPayApiException>(Outcome.Json($$"""{"errors":[{{error}},{"message":"last"}],"data":null}"""));

        var read = failure.Errors[0];
        (read.Code, read.RevealMessage(), read.Path).Should().Be((code, message, path));
        failure.Errors[1].RevealMessage().Should().Be("last", "what cannot be read of one is passed over whole");
    }

    [Fact]
    public async Task A_permission_that_is_missing_keeps_the_errors_that_came_with_it()
    {
        var failure = await FailAsync<AccruPayPermissionException>(Outcome.Json("""{"errors":[{"extensions":{"code":"SOME_CODE"}}]}""", 403));

        failure.Errors.Should().ContainSingle().Which.Code.Should().Be("SOME_CODE");
        failure.Message.Should().Be("The API secret is valid, but does not permit this.");
    }

    private const string MerchantData = """{"merchantApi":{"id":"m-1","name":"Shop"}}""";

    private static async Task SaysAsync<T>(Outcome outcome, string text)
        where T : AccruPayException => (await FailAsync<T>(outcome)).Message.Should().Be(text);

    private static async Task<T> FailAsync<T>(Outcome outcome)
        where T : AccruPayException
    {
        using var service = new ScriptedService(outcome);
        using var client = service.Client(static options => options.MaxAttempts = 1);
        return (await FluentActions.Awaiting(() => client.Merchant.GetAsync(TestContext.Current.CancellationToken)).Should().ThrowAsync<T>()).Which;
    }
}
