namespace AccruPay.Tests;

public class LostStartTests
{
    public static TheoryData<string> LossesThatMayHaveArrived => [.. Losses.Keys];

    private static readonly Dictionary<string, Outcome> Losses = new(StringComparer.Ordinal)
    {
        ["dropped"] = Outcome.Dropped,
        ["502"] = Outcome.Html(502),
        ["408"] = Outcome.Html(408),
        ["internal server error"] = Outcome.Error("INTERNAL_SERVER_ERROR"),
        ["garbage"] = Outcome.Json("{\"data\":"),
        ["nothing"] = Outcome.Json(""),
        ["a page of html"] = Outcome.Html(200),
    };

    [Theory]
    [MemberData(nameof(LossesThatMayHaveArrived))]
    public async Task After_an_attempt_that_may_have_arrived_the_session_of_a_refused_code_is_the_calls_own(string loss)
    {
        var start = new LostStart { Before = [Losses[loss]] };

        (await start.StartAsync()).Id.Should().Be("s-1");

        start.Attempts.Should().Be(2);
        start.Lookups.Should().Be(2);
    }

    [Theory]
    [InlineData("@payments/code-used")]
    [InlineData("VALIDATION_ERROR")]
    [InlineData("NOT_FOUND")]
    public async Task A_refusal_that_may_be_for_the_code_is_looked_into(string code)
    {
        (await new LostStart { Last = LostStart.Refused(code) }.StartAsync()).Id.Should().Be("s-1");
    }

    [Theory]
    [InlineData("UNAUTHENTICATED", typeof(AccruPayAuthenticationException))]
    [InlineData("FORBIDDEN", typeof(AccruPayPermissionException))]
    [InlineData("BAD_USER_INPUT", typeof(AccruPayValidationException))]
    [InlineData("GRAPHQL_VALIDATION_FAILED", typeof(AccruPayValidationException))]
    [InlineData("SOMETHING_NEW", typeof(AccruPayApiException))]
    public async Task Any_other_refusal_is_not(string code, Type meaning)
    {
        var start = new LostStart { Last = LostStart.Refused(code) };

        var failure = (await FluentActions.Awaiting(start.StartAsync).Should().ThrowAsync<AccruPayApiException>()).Which;

        failure.Should().BeOfType(meaning);
        start.Lookups.Should().Be(0);
    }

    [Theory]
    [InlineData("another amount", """{"amount":10001}""")]
    [InlineData("another currency", """{"currency":"EUR"}""")]
    [InlineData("another action", """{"action":"AUTHORIZATION"}""")]
    [InlineData("another code", """{"merchantInternalTransactionCode":"order-2"}""")]
    [InlineData("a customer, where none was named", """{"merchantInternalCustomerCode":"customer-1"}""")]
    [InlineData("another payer's e-mail", """{"billingEmail":"another@example.com"}""")]
    [InlineData("another payer's name", """{"billingLastName":"Another"}""")]
    [InlineData("an active one", """{"status":"ACTIVE"}""")]
    [InlineData("a completed one", """{"status":"COMPLETED"}""")]
    [InlineData("an expired one", """{"status":"EXPIRED"}""")]
    [InlineData("one of an unknown status", """{"status":"SLEEPING"}""")]
    [InlineData("one of an unknown age", """{"createdAt":null}""")]
    public async Task A_session_that_differs_from_what_was_asked_for_is_not(string because, string changes)
    {
        var failure = await new LostStart { Sessions = [changes] }.StartAsync()
            .FailureAsync<AccruPayDuplicateTransactionCodeException>();

        AssertHolds(failure, because);
    }

    [Fact]
    public async Task Nor_is_one_of_another_customer()
    {
        var start = new LostStart
        {
            Request = MinimalRequests.Payment with { Customer = CustomerSelector.FromInternalCode("customer-1") },
            Sessions = ["""{"merchantInternalCustomerCode":"customer-2"}"""],
        };

        AssertHolds(await start.StartAsync().FailureAsync<AccruPayDuplicateTransactionCodeException>(), "the customer is another");
    }

    [Fact]
    public async Task A_service_that_does_not_give_the_payer_back_is_believed()
    {
        var start = new LostStart { Sessions = ["""{"billingEmail":null,"billingFirstName":null,"billingLastName":null}"""] };

        (await start.StartAsync()).Id.Should().Be("s-1");
    }

    [Fact]
    public async Task One_of_the_same_customer_is()
    {
        var start = new LostStart
        {
            Request = MinimalRequests.Payment with { Customer = CustomerSelector.FromInternalCode("customer-1") },
            Sessions = ["""{"merchantInternalCustomerCode":"customer-1"}"""],
        };

        (await start.StartAsync()).Id.Should().Be("s-1");
    }

    [Theory]
    [InlineData(14.5, true)]
    [InlineData(0, true)]
    [InlineData(17, false)]
    [InlineData(86_400, false)]
    public async Task It_must_have_been_made_since_the_first_attempt_by_the_services_own_clock(double secondsBeforeRefusal, bool isOurs)
    {
        // The first attempt is given up after 15 seconds, and at most one second later the second one is refused.
        var start = new LostStart
        {
            Before = [Outcome.Silent],
            FirstAttemptTakes = TimeSpan.FromSeconds(15),
            Sessions = [LostStart.CreatedAt(TimeSpan.FromSeconds(secondsBeforeRefusal))],
        };

        if (isOurs)
            (await start.StartAsync()).Id.Should().Be("s-1");
        else
            AssertHolds(await start.StartAsync().FailureAsync<AccruPayDuplicateTransactionCodeException>(), "it is older");
    }

    [Fact]
    public async Task Without_the_services_clock_it_cannot_be_told_and_is_not()
    {
        var start = new LostStart { Last = LostStart.Refused("@payments/code-used", withDate: false) };

        AssertHolds(await start.StartAsync().FailureAsync<AccruPayDuplicateTransactionCodeException>(), "its age cannot be told");
    }

    [Fact]
    public async Task After_attempts_that_sent_nothing_the_session_is_anothers()
    {
        var start = new LostStart { Before = [Outcome.Refused, Outcome.Refused] };

        AssertHolds(await start.StartAsync().FailureAsync<AccruPayDuplicateTransactionCodeException>(), "nothing was sent before");
    }

    [Fact]
    public async Task At_the_first_attempt_the_session_is_anothers()
    {
        var start = new LostStart { Before = [] };

        AssertHolds(await start.StartAsync().FailureAsync<AccruPayDuplicateTransactionCodeException>(), "nothing was sent before");
        start.Attempts.Should().Be(1);
    }

    [Fact]
    public async Task Of_two_sessions_neither_is()
    {
        var start = new LostStart { Sessions = ["{}", """{"id":"s-2"}"""] };

        AssertHolds(await start.StartAsync().FailureAsync<AccruPayDuplicateTransactionCodeException>(), "two hold the code");
    }

    [Fact]
    public async Task Where_a_transaction_holds_the_code_too_the_session_is_not_new()
    {
        var start = new LostStart { Transactions = ["{}"] };

        var failure = await start.StartAsync().FailureAsync<AccruPayDuplicateTransactionCodeException>();

        AssertHolds(failure, "a transaction was made in it");
        failure.Transaction!.Id.Should().Be("t-1");
    }

    [Fact]
    public async Task Where_nothing_holds_the_code_the_refusal_stands()
    {
        var failure = await new LostStart { Sessions = [] }.StartAsync().FailureAsync<AccruPayApiException>();

        failure.ErrorCode.Should().Be("@payments/code-used");
        failure.Attempts.Should().Be(2);
    }

    [Theory]
    [InlineData("""{"transactionProviderId":"p-1"}""", true)]
    [InlineData("""{"transactionProviderId":"p-2"}""", false)]
    public async Task A_session_at_another_account_does_not_hold_the_code(string changes, bool isOurs)
    {
        var start = new LostStart
        {
            Request = MinimalRequests.Payment with { Provider = ProviderSelector.Account("p-1") },
            Sessions = [changes],
        };

        if (isOurs)
            (await start.StartAsync()).Id.Should().Be("s-1");
        else
            (await start.StartAsync().FailureAsync<AccruPayApiException>()).ErrorCode.Should().Be("@payments/code-used");
    }

    private static void AssertHolds(AccruPayDuplicateTransactionCodeException failure, string because)
    {
        failure.Session!.Id.Should().Be("s-1", because);
        failure.ErrorCode.Should().Be("@payments/code-used");
        failure.MerchantInternalTransactionCode.Should().Be("order-1");
        failure.Operation.Should().Be("MerchantApiClientTransactionPaymentSessionStartV2");
        failure.StatusCode.Should().Be(200);
        failure.Attempts.Should().BeGreaterThan(0);
    }
}
