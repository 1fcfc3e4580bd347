namespace AccruPay.Tests;

public class LookupFailureTests
{
    private static readonly Dictionary<string, Outcome> Failures = new(StringComparer.Ordinal)
    {
        ["dropped"] = Outcome.Dropped,
        ["503"] = Outcome.Html(503),
        ["401"] = Outcome.Html(401),
        ["refused"] = Outcome.Error("@lists/refused"),
        ["garbage"] = Outcome.Json("{"),
        ["no list"] = Outcome.Json(SampleAnswers.Data("merchantApiClientTransactionSessions", "{}")),
        ["an unreadable record"] = Outcome.Json(SampleAnswers.Page(
            "merchantApiClientTransactionSessions", SampleAnswers.Session(), SampleAnswers.Session("""{"status":null}"""))),
        ["a record that is none"] = Outcome.Json(
            SampleAnswers.Data("merchantApiClientTransactionSessions", """{"edges":[{"node":null}]}""")),
    };

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var operation in new[] { "Payments.Start", "Payments.Verify", "PaymentMethods.Start", "PaymentMethods.Verify",
            "Authorizations.Start", "Authorizations.Verify", "ClientSessions.Get" })
        {
            foreach (var failure in Failures.Keys)
                cases.Add(operation, failure);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_lookup_that_fails_leaves_the_refusal_as_it_is(string operation, string lookup)
    {
        using var log = new CapturedLog();
        using var service = new ScriptedService(Outcome.Error("@payments/refused", 422)) { Sessions = Failures[lookup] };
        using var client = service.Client(options => options.LoggerFactory = log);

        var failure = await CalledOperation.Named(operation).CallAsync(client, CancellationToken.None)
            .FailureAsync<AccruPayApiException>();

        failure.ErrorCode.Should().Be("@payments/refused");
        failure.StatusCode.Should().Be(422);
        failure.Attempts.Should().Be(1);
        service.Requests.Should().HaveCount(1);
        log.Lines.Should().Contain(static line => line.Contains("looking up what became of it failed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_lookup_is_repeated_like_any_other_query()
    {
        using var service = new ScriptedService(Outcome.Error("@payments/refused")) { Sessions = Outcome.Html(503) };
        using var client = service.Client();

        await client.VerifyAsync().FailureAsync<AccruPayApiException>();

        service.Lookups.Should().HaveCount(3);
    }

    [Fact]
    public async Task A_lookup_takes_its_time_from_the_call_that_it_is_for()
    {
        var clock = new TestClock();
        using var service = new ScriptedService(Outcome.Silent, Outcome.Error("@payments/refused"))
        {
            Sessions = Outcome.Silent,
            Looked = () => ThreadPool.QueueUserWorkItem(_ => clock.Advance(TimeSpan.FromSeconds(5))),
        };
        using var client = service.Client(options => (options.TimeProvider, options.TotalTimeout) = (clock, TimeSpan.FromSeconds(20)));
        var call = client.VerifyAsync();
        await service.ArrivalAsync();

        clock.Advance(TimeSpan.FromSeconds(15));

        (await call.FailureAsync<AccruPayApiException>()).ErrorCode.Should().Be("@payments/refused");
        service.Lookups.Should().HaveCount(1);
    }

    [Theory]
    [InlineData("PENDING", true)]
    [InlineData("ACTIVE", true)]
    [InlineData("EXPIRED", false)]
    [InlineData("CANCELED", false)]
    [InlineData("DECLINED", false)]
    public async Task A_refused_verify_of_an_unpaid_session_tells_the_session(string status, bool canStillBePaid)
    {
        using var service = VerifyRefused($$"""{"status":"{{status}}","transactions":[]}""");
        using var client = service.Client();

        var failure = await client.VerifyAsync().FailureAsync<AccruPaySessionUnpaidException>();

        failure.Session!.Id.Should().Be("s-1");
        failure.Session.StatusText.Should().Be(status);
        failure.CanStillBePaid.Should().Be(canStillBePaid);
        failure.ErrorCode.Should().Be("@payments/refused");
        failure.StatusCode.Should().Be(200);
        failure.Attempts.Should().Be(1);
    }

    [Theory]
    [InlineData("""{"status":"COMPLETED","transactions":[]}""")]
    [InlineData("""{"status":"ERROR","transactions":[]}""")]
    [InlineData("""{"status":"UNKNOWN","transactions":[]}""")]
    [InlineData("""{"status":"SLEEPING","transactions":[]}""")]
    [InlineData("""{"status":"EXPIRED","transactions":[],"action":"AUTHORIZATION"}""")]
    [InlineData("""{"status":"EXPIRED","transactions":[{"id":"t-1"}]}""")]
    [InlineData("""{"status":"PENDING","transactions":[{"id":"t-1","status":"SUCCEEDED","action":"PAYMENT","amount":1,"currency":"USD"}]}""")]
    [InlineData("""{"status":"EXPIRED","transactions":[{"id":"t-1","status":"PENDING","action":"PAYMENT","amount":1,"currency":"USD"}]}""")]
    public async Task A_refused_verify_of_a_session_that_may_be_paid_is_never_told_as_unpaid(string session)
    {
        using var service = VerifyRefused(session);
        using var client = service.Client();

        (await client.VerifyAsync().FailureAsync<AccruPayApiException>()).ErrorCode.Should().Be("@payments/refused");
    }

    [Theory]
    [InlineData("""{"status":"EXPIRED"}""")]
    [InlineData("""{"status":"EXPIRED","transactions":null}""")]
    public async Task Where_the_session_does_not_tell_its_transactions_the_list_of_transactions_does(string session)
    {
        using var service = VerifyRefused(session);
        using var client = service.Client();

        await client.VerifyAsync().FailureAsync<AccruPaySessionUnpaidException>();

        service.Transactions = Outcome.Json(SampleAnswers.Page("merchantApiTransactions", SampleAnswers.Transaction("""{"status":"SUCCEEDED"}""")));
        await client.VerifyAsync().FailureAsync<AccruPayApiException>();
    }

    [Fact]
    public async Task Nor_is_one_where_two_sessions_bear_the_key()
    {
        using var service = VerifyRefused(
            """{"status":"EXPIRED","transactions":[]}""", """{"id":"s-2","status":"EXPIRED","transactions":[]}""");
        using var client = service.Client();

        await client.VerifyAsync().FailureAsync<AccruPayApiException>();
    }

    [Fact]
    public async Task A_refused_verify_of_no_session_is_not_found()
    {
        using var service = VerifyRefused();
        using var client = service.Client();

        (await client.VerifyAsync().FailureAsync<AccruPayNotFoundException>()).ErrorCode.Should().Be("@payments/refused");
    }

    private static ScriptedService VerifyRefused(params string[] sessions) => new(Outcome.Error("@payments/refused"))
    {
        Sessions = Outcome.Json(SampleAnswers.Page(
            "merchantApiClientTransactionSessions", Array.ConvertAll(sessions, static changes => SampleAnswers.Session(changes)))),
    };
}
