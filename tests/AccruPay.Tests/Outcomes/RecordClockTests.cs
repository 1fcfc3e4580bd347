using System.Globalization;
using System.Text.Json.Nodes;

namespace AccruPay.Tests;

/// <summary>
/// Which clock dates the records of a service: the date of its answers may be another machine's, and then an earlier refund of the
/// same amount looks as if it had been made since.
/// </summary>
public class RecordClockTests
{
    private static readonly TimeSpan Since = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan ByTheDate = TimeSpan.FromSeconds(60);

    public static TheoryData<string> OtherRecords => ["Transactions.Void", "Authorizations.Settle", "Authorizations.Void"];

    [Fact]
    public async Task A_refund_that_was_made_before_the_call_by_the_clock_of_the_records_is_a_candidate_only()
    {
        using var service = Service(Synced(ahead: TimeSpan.FromSeconds(40)));

        (await FindOutAsync(service)).Should().BeOfType<OutcomeAmbiguous>().Which.Candidates.Should().ContainSingle();
        OperationsOf(service).Should().Equal("MerchantApiTransactionRefund", "MerchantApiTransactionSyncOne");
        SamplePages.VariablesOf(service.Bodies[1]).ShouldBeJson("""{"merchantTransactionProviderId":"p-1","id":"t-1"}""");
    }

    [Fact]
    public async Task One_that_was_made_after_it_is_the_call_s_own()
    {
        using var service = Service(Synced(ahead: TimeSpan.FromSeconds(20)));

        ((Transaction)(await FindOutAsync(service)).Should().BeOfType<OutcomeHappened>().Which.Record).Id.Should().Be("t-2");
    }

    [Fact]
    public async Task One_of_the_very_moment_may_have_been_there_before()
    {
        using var service = Service(Synced(ahead: Since - ByTheDate));

        (await FindOutAsync(service)).Should().BeOfType<OutcomeAmbiguous>();
    }

    [Theory]
    [InlineData("""{"providerLastSyncedAt":null}""")]
    [InlineData("""{"providerLastSyncedAt":"2026-03-04T05:06:07.000Z"}""")]
    public async Task A_service_that_does_not_set_the_stamp_is_believed_to_have_one_clock(string stamp)
    {
        using var service = Service(Answered(stamp));

        (await FindOutAsync(service)).Should().BeOfType<OutcomeHappened>();
    }

    [Theory]
    [InlineData("FORBIDDEN")]
    [InlineData("NOT_FOUND")]
    public async Task Where_the_service_refuses_to_tell_its_clock_the_refund_is_a_candidate_only(string code)
    {
        using var service = Service(Outcome.Error(code));

        (await FindOutAsync(service)).Should().BeOfType<OutcomeAmbiguous>();
    }

    [Fact]
    public async Task Where_it_cannot_be_asked_the_question_fails_and_may_be_asked_again()
    {
        using var service = Service(Outcome.Refused);

        var ask = () => FindOutAsync(service);

        (await ask.Should().ThrowAsync<AccruPayConnectionException>()).Which.IsTransient.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(OtherRecords))]
    public async Task What_can_be_there_only_once_needs_no_clock(string name)
    {
        using var service = Service(Outcome.Error("INTERNAL_SERVER_ERROR"), name);

        (await FindOutAsync(service, name)).Should().BeOfType<OutcomeHappened>();
        service.Requests.Should().ContainSingle("it reads only");
    }

    [Fact]
    public async Task Nor_does_a_refund_that_is_a_candidate_anyhow()
    {
        using var service = Service(Outcome.Error("INTERNAL_SERVER_ERROR"));
        service.Children = Parents(Child("Transactions.Refund"), Child("Transactions.Refund"));

        (await FindOutAsync(service)).Should().BeOfType<OutcomeAmbiguous>();
        service.Requests.Should().ContainSingle("it reads only");
    }

    // The refund is lost; a minute and a half later the caller asks. By the date of the answer the record was made 60 s ago.
    private static ScriptedService Service(Outcome sync, string name = "Transactions.Refund") => new(Outcome.Dropped, sync)
    {
        Transactions = Parents(SampleAnswers.Transaction("""{"transactionProviderId":"p-1"}""")),
        Children = Parents(Child(name)),
    };

    private static async Task<FoundOutcome> FindOutAsync(ScriptedService service, string name = "Transactions.Refund")
    {
        var clock = new TestClock();
        using var client = service.Client(options => options.TimeProvider = clock);
        var unknown = await OnceOperation.Named(name).RunAsync(client).FailureAsync<AccruPayOutcomeUnknownException>();
        clock.Advance(Since);
        return await unknown.FindOutAsync(TestContext.Current.CancellationToken).InTime();
    }

    private static Outcome Synced(TimeSpan ahead) => Answered(
        $$"""{"providerLastSyncedAt":"{{(ServerClock.Now + ahead).ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture)}}"}""");

    private static Outcome Answered(string changes) =>
        ServerClock.Answer(SampleAnswers.Data("merchantApiTransactionSyncOne", SampleAnswers.Transaction(changes).ToJsonString()));

    private static Outcome Parents(params JsonObject[] records) => ServerClock.Answer(SampleAnswers.Page("merchantApiTransactions", records));

    private static JsonObject Child(string name)
    {
        var (action, amount) = name switch
        {
            "Transactions.Refund" => ("REFUND", 100),
            "Authorizations.Settle" => ("SETTLE", 100),
            _ => ("VOID", 10_000),
        };
        return SampleAnswers.Transaction(
            $$"""{"id":"t-2","action":"{{action}}","amount":{{amount}},"relatedTransactionId":"t-1"}""", ServerClock.CreatedAt(ByTheDate));
    }

    private static IEnumerable<string> OperationsOf(ScriptedService service) =>
        service.Bodies.Select(static body => JsonNode.Parse(body)!["operationName"]!.GetValue<string>());
}
