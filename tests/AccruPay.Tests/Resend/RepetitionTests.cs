namespace AccruPay.Tests;

public class RepetitionTests
{
    private static readonly Outcome[] Repeated =
    [
        Outcome.Refused, Outcome.Dropped, Outcome.Html(408), Outcome.Html(429), Outcome.Html(500), Outcome.Html(502), Outcome.Html(503),
        Outcome.Html(504), Outcome.Html(200), Outcome.Json(""), Outcome.Json("{\"data\":"), Outcome.Json("{}"),
        Outcome.Error("INTERNAL_SERVER_ERROR"), Outcome.Error("INTERNAL_SERVER_ERROR", 500), Outcome.Json("""{"errors":[{}]}""", 503),
        Outcome.Error("SOMETHING_NEW", 408), Outcome.Error("SOMETHING_NEW", 502),
    ];

    private static readonly Outcome[] Final =
    [
        Outcome.Html(301), Outcome.Html(400), Outcome.Html(401), Outcome.Html(403), Outcome.Html(404), Outcome.Html(413), Outcome.Html(422),
        Outcome.Error("UNAUTHENTICATED"), Outcome.Error("UNAUTHENTICATED", 401), Outcome.Error("FORBIDDEN"), Outcome.Error("NOT_FOUND"),
        Outcome.Error("VALIDATION_ERROR"), Outcome.Error("BAD_USER_INPUT", 400), Outcome.Error("GRAPHQL_VALIDATION_FAILED", 400),
        Outcome.Error("@payments/refused"), Outcome.Error("@payments/refused", 500), Outcome.Error("@payments/refused", 408),
        Outcome.Error("SOMETHING_NEW"),
        Outcome.Json("""{"errors":[{"message":"no code"}]}"""), Outcome.Json("""{"data":null}"""),
    ];

    public static TheoryData<string, string> RepeatedOutcomes => Cross(Repeated);

    public static TheoryData<string, string> FinalOutcomes => Cross(Final);

    public static TheoryData<string> Operations => [.. CalledOperation.All.Select(static operation => operation.Name)];

    [Theory]
    [MemberData(nameof(RepeatedOutcomes))]
    public async Task What_may_pass_by_itself_is_repeated_until_it_has_passed(string operation, string outcome)
    {
        var called = CalledOperation.Named(operation);
        using var service = new ScriptedService(Named(outcome), Outcome.Json(called.Answer));
        using var client = service.Client();

        await called.CallAsync(client, CancellationToken.None).InTime();

        service.Requests.Should().HaveCount(2);
        service.Lookups.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(RepeatedOutcomes))]
    public async Task What_does_not_pass_is_told_after_the_last_attempt(string operation, string outcome)
    {
        using var service = new ScriptedService(Named(outcome));
        using var client = service.Client();

        var failure = await FailureAsync(operation, client);

        service.Requests.Should().HaveCount(3);
        failure.Attempts.Should().Be(3);
        failure.IsTransient.Should().Be(failure is not AccruPayUnreadableResponseException);
        failure.IsSafeToRepeat.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(FinalOutcomes))]
    public async Task What_would_not_change_is_not_repeated(string operation, string outcome)
    {
        using var service = new ScriptedService(Named(outcome));
        using var client = service.Client();

        var failure = await FailureAsync(operation, client);

        service.Requests.Should().HaveCount(1);
        failure.Attempts.Should().Be(1);
        failure.IsTransient.Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(RepeatedOutcomes))]
    public async Task With_one_attempt_nothing_is_repeated(string operation, string outcome)
    {
        var clock = new TestClock();
        using var service = new ScriptedService(Named(outcome));
        using var client = service.Client(options => (options.MaxAttempts, options.TimeProvider) = (1, clock));

        (await FailureAsync(operation, client)).Attempts.Should().Be(1);

        service.Requests.Should().HaveCount(1);
        clock.Waits.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Silence_is_repeated_too(string operation)
    {
        var clock = new TestClock();
        var called = CalledOperation.Named(operation);
        using var service = new ScriptedService(Outcome.Silent, Outcome.SilentBody, Outcome.Json(called.Answer));
        using var client = service.Client(options => options.TimeProvider = clock);
        var call = called.CallAsync(client, CancellationToken.None);

        await service.ArrivalAsync();
        clock.Advance(TimeSpan.FromSeconds(15));
        await service.ArrivalAsync();
        clock.Advance(TimeSpan.FromSeconds(15));

        await call.InTime();
        service.Requests.Should().HaveCount(3);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Each_attempt_is_a_request_of_its_own_with_the_same_body(string operation)
    {
        var called = CalledOperation.Named(operation);
        using var service = new ScriptedService(Outcome.Html(503), Outcome.Dropped, Outcome.Json(called.Answer));
        using var client = service.Client();

        await called.CallAsync(client, CancellationToken.None).InTime();

        service.Requests.Should().OnlyHaveUniqueItems().And.HaveCount(3);
        service.Requests.Select(static request => request.Content).Should().OnlyHaveUniqueItems();
        service.Bodies.Distinct(StringComparer.Ordinal).Should().ContainSingle();
    }

    [Theory]
    [InlineData(true, "refused", "refused", "refused")]
    [InlineData(false, "refused", "dropped", "refused")]
    [InlineData(false, "dropped", "refused", "refused")]
    [InlineData(false, "html", "refused", "refused")]
    public async Task That_nothing_was_sent_is_said_only_where_it_holds_for_every_attempt(bool nothingSent, params string[] outcomes)
    {
        using var service = new ScriptedService(Array.ConvertAll(outcomes, static outcome => outcome switch
        {
            "refused" => Outcome.Refused,
            "dropped" => Outcome.Dropped,
            _ => Outcome.Html(503),
        }));
        using var client = service.Client();

        (await client.VerifyAsync().FailureAsync<AccruPayConnectionException>()).NothingSent.Should().Be(nothingSent);
    }

    [Fact]
    public async Task The_last_attempt_is_the_one_that_is_told()
    {
        using var service = new ScriptedService(
            Outcome.Dropped, Outcome.Html(503), Outcome.Answer(502, "text/html", "", ("x-request-id", "r-3")));
        using var client = service.Client();

        var failure = await client.VerifyAsync().FailureAsync<AccruPayServerException>();

        failure.StatusCode.Should().Be(502);
        failure.RequestId.Should().Be("r-3");
        failure.Attempts.Should().Be(3);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(10)]
    public async Task There_are_as_many_attempts_as_the_options_say(int attempts)
    {
        using var service = new ScriptedService(Outcome.Html(503));
        using var client = service.Client(options => options.MaxAttempts = attempts);

        (await client.VerifyAsync().FailureAsync<AccruPayServerException>()).Attempts.Should().Be(attempts);

        service.Requests.Should().HaveCount(attempts);
    }

    private static async Task<AccruPayException> FailureAsync(string operation, AccruPayClient client) =>
        (await FluentActions.Awaiting(() => CalledOperation.Named(operation).CallAsync(client, CancellationToken.None).InTime())
            .Should().ThrowAsync<AccruPayException>()).Which;

    private static Outcome Named(string outcome) => Repeated.Concat(Final).Single(each => each.Name == outcome);

    private static TheoryData<string, string> Cross(Outcome[] outcomes)
    {
        var cases = new TheoryData<string, string>();
        foreach (var operation in CalledOperation.All)
        {
            foreach (var outcome in outcomes)
                cases.Add(operation.Name, outcome.Name);
        }

        return cases;
    }
}
