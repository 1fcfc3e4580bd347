using System.Text.Json.Nodes;

namespace AccruPay.Tests;

/// <summary>What ends the waiting for a hold, whose verify answers with a context.</summary>
public class HoldOutcomeTests
{
    private const string Field = "merchantApiClientTransactionAuthorizationSessionVerify";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_session_without_a_transaction_is_asked_for_again_while_it_is_open_or_completed()
    {
        var (context, requests) = await WaitAsync(
            Context("PENDING"), Context("ACTIVE"), Context("COMPLETED"), Context("COMPLETED", Hold("t-1", "SUCCEEDED")));

        context.Authorization!.Id.Should().Be("t-1");
        requests.Should().Be(4);
    }

    [Theory]
    [InlineData("EXPIRED")]
    [InlineData("CANCELED")]
    [InlineData("DECLINED")]
    [InlineData("ERROR")]
    public async Task A_session_that_is_over_without_a_transaction_is_the_outcome(string status)
    {
        var (context, requests) = await WaitAsync(Context(status));

        context.Authorization.Should().BeNull();
        context.Session.IsOver.Should().BeTrue();
        requests.Should().Be(1);
    }

    [Fact]
    public async Task All_of_its_transactions_must_be_final()
    {
        var (context, requests) = await WaitAsync(
            Context("ACTIVE", Hold("t-1", "DECLINED"), Hold("t-2", "PENDING")),
            Context("COMPLETED", Hold("t-1", "DECLINED"), Hold("t-2", "SUCCEEDED")));

        context.Authorization!.Id.Should().Be("t-2");
        requests.Should().Be(2);
    }

    [Fact]
    public async Task When_the_time_is_up_the_exception_has_the_session_and_its_transaction()
    {
        using var waiting = new WaitingClient(Context("ACTIVE", Hold("t-1", "PENDING")));

        var failure = await waiting.Client.Transactions.ClientSessions.Authorizations
            .WaitForOutcomeAsync(WaitingClient.Session, new WaitOptions { Timeout = TimeSpan.FromSeconds(5) }, Token)
            .FailureAsync<AccruPayWaitTimeoutException>();

        failure.Session!.Id.Should().Be("s-1");
        failure.Transaction!.Id.Should().Be("t-1");
    }

    private static async Task<(SessionContext Context, int Requests)> WaitAsync(params Outcome[] answers)
    {
        using var waiting = new WaitingClient(answers);
        var context = await waiting.Client.Transactions.ClientSessions.Authorizations
            .WaitForOutcomeAsync(WaitingClient.Session, cancellationToken: Token).InTime();
        return (context, waiting.Service.Requests.Count);
    }

    private static Outcome Context(string status, params JsonObject[] transactions) => Outcome.Json(SampleAnswers.Data(
        Field, SampleAnswers.SessionContext(SampleAnswers.Session($$"""{"action":"AUTHORIZATION","status":"{{status}}"}"""), transactions)));

    private static JsonObject Hold(string id, string status) =>
        SampleAnswers.Transaction($$"""{"id":"{{id}}","action":"AUTHORIZATION","status":"{{status}}"}""");
}
