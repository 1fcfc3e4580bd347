using WireMock.Matchers;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace AccruPay.Tests;

/// <summary>The wire as a mock server understands it, whose HTTP is not of these tests' making.</summary>
public class MockServerTests
{
    [Fact]
    public async Task A_mock_server_finds_in_a_request_what_it_matches_on()
    {
        using var server = WireMockServer.Start();
        server
            .Given(Request.Create().UsingPost().WithPath("/graphql")
                .WithHeader("accrupay-api-secret", WireClient.ApiSecret)
                .WithHeader("Content-Type", "application/json")
                .WithBody(new JsonPartialMatcher(
                    """{"operationName":"MerchantApiClientTransactionPaymentSessionVerify","variables":{"id":"s-1"}}""")))
            .RespondWith(Response.Create().WithStatusCode(200)
                .WithHeader("Content-Type", "application/json").WithBody(SampleAnswers.Verified()));
        using var client = new AccruPayClient(WireClient.Options(EndpointOf(server)));

        (await client.VerifyAsync()).Id.Should().Be("t-1");

        server.LogEntries.Should().ContainSingle();
    }

    [Fact]
    public async Task It_counts_one_request_an_attempt_whatever_it_answers()
    {
        using var server = WireMockServer.Start();
        Answer("begin", "tired", Response.Create().WithStatusCode(503).WithHeader("Content-Type", "text/html").WithBody("<html>"));
        Answer("tired", "awake", Response.Create().WithStatusCode(200).WithHeader("Content-Type", "application/json").WithBody("{\"data\":"));
        Answer("awake", "awake", Response.Create().WithStatusCode(200)
            .WithHeader("Content-Type", "application/graphql-response+json").WithBody(SampleAnswers.Verified()));
        server.SetScenarioState("service", "begin");
        using var client = new AccruPayClient(WireClient.Options(EndpointOf(server), static options => options.MaxAttempts = 1));

        await client.VerifyAsync().FailureAsync<AccruPayServerException>();
        await client.VerifyAsync().FailureAsync<AccruPayUnreadableResponseException>();
        (await client.VerifyAsync()).Id.Should().Be("t-1");

        server.LogEntries.Select(static entry => entry.RequestMessage!.Body).Should().HaveCount(3)
            .And.OnlyContain(body => body == server.LogEntries[0].RequestMessage!.Body);

        void Answer(string state, string next, IResponseBuilder answer) => server
            .Given(Request.Create().UsingPost())
            .InScenario("service").WhenStateIs(state).WillSetStateTo(next)
            .RespondWith(answer);
    }

    private static Uri EndpointOf(WireMockServer server) => new($"http://127.0.0.1:{server.Port}/graphql");
}
