namespace AccruPay.Tests;

public class RedirectTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_to_another_origin_is_never_followed(int status)
    {
        await using var elsewhere = new RawServer(RawAnswer.Json(SampleAnswers.Verified()));

        var failure = await RedirectedToAsync(status, elsewhere.Endpoint.ToString());

        failure.StatusCode.Should().Be(status);
        elsewhere.Connections.Should().Be(0);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Nor_is_one_to_the_same_origin(int status)
    {
        (await RedirectedToAsync(status, "/graphql/")).StatusCode.Should().Be(status);
    }

    [Fact]
    public async Task Nor_is_one_to_itself()
    {
        (await RedirectedToAsync(307, "/graphql")).Message.Should().Contain("redirect").And.Contain("307");
    }

    private static async Task<AccruPayApiException> RedirectedToAsync(int status, string location)
    {
        await using var server = new RawServer(
            RawAnswer.Of(status, "text/html", "<a>moved</a>", $"Location: {location}"), RawAnswer.Json(SampleAnswers.Verified()));
        using var client = WireClient.For(server, static options => options.MaxAttempts = 3);

        var failure = await client.VerifyAsync().FailureAsync<AccruPayApiException>();

        server.Connections.Should().Be(1);
        failure.Attempts.Should().Be(1);
        failure.ErrorCode.Should().BeNull();
        failure.IsTransient.Should().BeFalse();
        return failure;
    }
}
