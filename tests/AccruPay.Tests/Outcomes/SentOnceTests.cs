using System.Reflection;

namespace AccruPay.Tests;

/// <summary>What takes effect each time it arrives is sent again only where it is proven that nothing was sent.</summary>
public class SentOnceTests
{
    private static readonly Outcome[] Ambiguous =
    [
        Outcome.Dropped, Outcome.TimedOut, Outcome.Html(408), Outcome.Html(500), Outcome.Html(502), Outcome.Html(503), Outcome.Html(504),
        Outcome.Html(200), Outcome.Json(""), Outcome.Json("{\"data\":"), Outcome.Json("{}"), Outcome.Json("""{"data":null}"""),
        Outcome.Html(301), Outcome.Html(400), Outcome.Html(404), Outcome.Html(422),
        Outcome.Error("INTERNAL_SERVER_ERROR"), Outcome.Error("INTERNAL_SERVER_ERROR", 500), Outcome.Error("SOMETHING_NEW", 502),
        Outcome.Json("""{"errors":[{}]}""", 503),
    ];

    private static readonly Outcome[] Definite =
    [
        Outcome.Html(401), Outcome.Html(403), Outcome.Error("UNAUTHENTICATED"), Outcome.Error("UNAUTHENTICATED", 401),
        Outcome.Error("FORBIDDEN"), Outcome.Error("FORBIDDEN", 403), Outcome.Error("BAD_USER_INPUT"), Outcome.Error("BAD_USER_INPUT", 400),
        Outcome.Error("GRAPHQL_VALIDATION_FAILED", 400), Outcome.Error("GRAPHQL_PARSE_FAILED"),
    ];

    private static readonly Outcome[] LikelyRefusals =
    [
        Outcome.Error("@rules/broken"), Outcome.Error("@rules/broken", 422), Outcome.Error("VALIDATION_ERROR"), Outcome.Error("NOT_FOUND"),
        Outcome.Error("SOMETHING_NEW"),
    ];

    public static TheoryData<string> Operations => OnceOperation.Names;

    [Fact]
    public void Every_method_that_acts_is_one_of_these_or_may_be_repeated()
    {
        var played = OnceOperation.All.Select(static operation => operation.Name).Concat(CalledOperation.All.Select(static operation => operation.Name));
        var methods = PublicSurface.Clients.SelectMany(static client => client.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(static method => !method.IsSpecialName && typeof(Task).IsAssignableFrom(method.ReturnType) && method.Name != "WaitForOutcomeAsync");

        // A customer's resolution is both, by its strategy, and a list is no task.
        methods.Should().HaveCount(
            played.Distinct(StringComparer.Ordinal).Count(static name => !name.EndsWith(".List", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task What_was_never_sent_is_sent_again(string name)
    {
        var operation = OnceOperation.Named(name);
        using var service = new ScriptedService(Outcome.Refused, Outcome.Refused, operation.Success);
        using var client = service.Client();

        (await operation.RunAsync(client)).Should().NotBeNull();

        service.Requests.Should().HaveCount(3);
        service.Bodies.Should().HaveCount(1, "the body left once");
        service.Lookups.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Where_it_can_never_be_sent_it_is_safe_to_call_again(string name)
    {
        using var service = new ScriptedService(Outcome.Refused);
        using var client = service.Client();

        var failure = await OnceOperation.Named(name).RunAsync(client).FailureAsync<AccruPayConnectionException>();

        failure.NothingSent.Should().BeTrue();
        failure.IsSafeToRepeat.Should().BeTrue();
        failure.IsTransient.Should().BeTrue();
        failure.Attempts.Should().Be(3);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task What_may_have_taken_effect_is_never_sent_again_and_unknown(string name)
    {
        foreach (var outcome in Ambiguous)
        {
            var operation = OnceOperation.Named(name);
            using var service = new ScriptedService(outcome, operation.Success);
            using var client = service.Client();

            var failure = await operation.RunAsync(client).FailureAsync<AccruPayOutcomeUnknownException>();

            service.Requests.Should().HaveCount(1, outcome.Name);
            failure.IsSafeToRepeat.Should().BeFalse(outcome.Name);
            failure.IsTransient.Should().BeFalse(outcome.Name);
            failure.Attempts.Should().Be(1, outcome.Name);
            failure.InnerException.Should().BeAssignableTo<AccruPayException>(outcome.Name).Which.IsSafeToRepeat.Should().BeFalse(outcome.Name);
            failure.Operation.Should().Be(char.ToUpperInvariant(operation.Field[0]) + operation.Field[1..]);
            failure.PartialResult.Should().BeNull();
            service.Lookups.Should().HaveCount(operation.IsKeyed ? 2 : 0, outcome.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_later_attempt_that_may_have_arrived_ends_it_likewise(string name)
    {
        var operation = OnceOperation.Named(name);
        using var service = new ScriptedService(Outcome.Refused, Outcome.Dropped, operation.Success);
        using var client = service.Client();

        var failure = await operation.RunAsync(client).FailureAsync<AccruPayOutcomeUnknownException>();

        service.Requests.Should().HaveCount(2);
        failure.Attempts.Should().Be(2);
        failure.InnerException.Should().BeOfType<AccruPayConnectionException>().Which.NothingSent.Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task An_error_without_a_code_says_nothing(string name)
    {
        using var service = new ScriptedService(Outcome.Json("""{"data":null,"errors":[{"message":"no code"}]}"""));
        using var client = service.Client();

        var failure = await OnceOperation.Named(name).RunAsync(client).FailureAsync<AccruPayOutcomeUnknownException>();

        failure.InnerException.Should().BeOfType<AccruPayApiException>();
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_definite_refusal_did_nothing(string name)
    {
        foreach (var outcome in Definite)
        {
            using var service = new ScriptedService(outcome);
            using var client = service.Client();

            var failure = await ApiFailureAsync(OnceOperation.Named(name), client, outcome);

            failure.IsSafeToRepeat.Should().BeTrue(outcome.Name);
            service.Requests.Should().HaveCount(1, outcome.Name);
            service.Lookups.Should().BeEmpty(outcome.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_refusal_of_unknown_meaning_is_told_as_it_came_and_as_unsafe(string name)
    {
        foreach (var outcome in LikelyRefusals)
        {
            var operation = OnceOperation.Named(name);
            using var service = new ScriptedService(outcome)
            {
                // A record that exists, and is no trace of the call.
                Transactions = operation.IsKeyed ? Found() : Found(SampleAnswers.Transaction()),
            };
            using var client = service.Client();

            var failure = await ApiFailureAsync(operation, client, outcome);

            failure.IsSafeToRepeat.Should().BeFalse(outcome.Name);
            service.Requests.Should().HaveCount(1, outcome.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_rate_limit_is_told_as_one_and_not_waited_for(string name)
    {
        using var service = new ScriptedService(Outcome.Html(429, ("Retry-After", "7")));
        using var client = service.Client();

        var failure = await OnceOperation.Named(name).RunAsync(client).FailureAsync<AccruPayRateLimitException>();

        failure.RetryAfter.Should().Be(TimeSpan.FromSeconds(7));
        failure.IsTransient.Should().BeTrue();
        failure.IsSafeToRepeat.Should().BeFalse();
        service.Requests.Should().HaveCount(1);
        service.Lookups.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_record_beside_errors_is_kept_and_the_outcome_unknown(string name)
    {
        foreach (var code in new[] { "@rules/broken", "INTERNAL_SERVER_ERROR", "FORBIDDEN", "UNAUTHENTICATED", "BAD_USER_INPUT", "SOMETHING_NEW" })
        {
            var operation = OnceOperation.Named(name);
            using var service = new ScriptedService(operation.SuccessBeside(code));
            using var client = service.Client();

            var failure = await operation.RunAsync(client).FailureAsync<AccruPayOutcomeUnknownException>();

            failure.PartialResult.Should().NotBeNull(code);
            failure.InnerException.Should().BeAssignableTo<AccruPayApiException>().Which.ErrorCode.Should().Be(code);
            service.Requests.Should().HaveCount(1, code);
        }
    }

    [Theory]
    [InlineData("Transactions.Refund")]
    [InlineData("Transactions.RefundRemaining")]
    [InlineData("Transactions.Void")]
    [InlineData("Authorizations.Settle")]
    [InlineData("Authorizations.Void")]
    public async Task A_transaction_that_does_not_exist_is_told_as_such_and_nothing_was_done(string name)
    {
        foreach (var code in new[] { "@transactions/unknown", "NOT_FOUND", "VALIDATION_ERROR" })
        {
            using var service = new ScriptedService(Outcome.Error(code));
            using var client = service.Client();

            var failure = await OnceOperation.Named(name).RunAsync(client).FailureAsync<AccruPayNotFoundException>();

            failure.IsSafeToRepeat.Should().BeTrue(code);
            failure.ErrorCode.Should().Be(code);
            failure.Subject.Should().Be("id: t-1");
            service.Lookups.Should().HaveCount(1, code);
        }
    }

    private static Outcome Found(params System.Text.Json.Nodes.JsonObject[] records) =>
        Outcome.Json(SampleAnswers.Page("merchantApiTransactions", records));

    private static async Task<AccruPayApiException> ApiFailureAsync(OnceOperation operation, AccruPayClient client, Outcome outcome) =>
        (await FluentActions.Awaiting(() => operation.RunAsync(client)).Should().ThrowAsync<AccruPayApiException>(outcome.Name)).Which;
}
