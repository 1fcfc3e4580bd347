namespace AccruPay.Tests;

/// <summary>The answer is lost, and the client looks the code up before it gives up: whose record is it?</summary>
public class LostAnswerTests
{
    public static TheoryData<string> Operations => KeyedOperation.Names;

    public static TheoryData<string, string> Differences => new()
    {
        { "charge", """{"amount":9999}""" },
        { "charge", """{"currency":"EUR"}""" },
        { "charge", """{"action":"AUTHORIZATION"}""" },
        { "charge", """{"paymentMethodId":"m-2"}""" },
        { "ach", """{"amount":9999}""" },
        { "ach", """{"currency":"EUR"}""" },
        { "ach", """{"action":"AUTHORIZATION"}""" },
        { "ach", """{"paymentMethodType":"CARD"}""" },
        { "hold", """{"amount":9999}""" },
        { "hold", """{"currency":"EUR"}""" },
        { "hold", """{"action":"PAYMENT"}""" },
        { "hold", """{"paymentMethodId":"m-2"}""" },
    };

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task One_that_matches_and_was_made_since_is_the_calls_own(string name)
    {
        var operation = KeyedOperation.Named(name);
        var lost = new LostCall(operation) { Records = [operation.Record()] };

        KeyedOperation.IdOf(await lost.CallAsync()).Should().Be(operation.IsSession ? "s-1" : "t-1");

        lost.Lookups.Should().Be(2);
    }

    [Theory]
    [InlineData("DECLINED")]
    [InlineData("PENDING")]
    public async Task Its_status_is_the_truth_a_decline_too(string status)
    {
        var operation = KeyedOperation.Named("charge");
        var lost = new LostCall(operation) { Records = [operation.Record($$"""{"status":"{{status}}"}""")] };

        ((Transaction)await lost.CallAsync()).StatusText.Should().Be(status);
    }

    [Theory]
    [MemberData(nameof(Differences))]
    public async Task One_that_differs_at_the_same_account_is_anothers(string name, string difference)
    {
        var operation = KeyedOperation.Named(name);
        var lost = new LostCall(operation) { Records = [operation.Record(difference)] };

        AssertHolds(operation, await lost.CallAsync().FailureAsync<AccruPayDuplicateTransactionCodeException>());
    }

    [Theory]
    [InlineData("ach", """{"storePaymentMethod":true}""")]
    [InlineData("ach", """{"merchantInternalCustomerCode":"another-customer"}""")]
    [InlineData("ach", """{"billingEmail":"another@example.com"}""")]
    [InlineData("charge", """{"merchantInternalTransactionCode":null}""")]
    [InlineData("hold", """{"merchantInternalTransactionCode":null}""")]
    public async Task One_that_differs_only_in_what_the_service_made_of_the_details_is_undecided(string name, string difference)
    {
        var operation = KeyedOperation.Named(name);
        var lost = new LostCall(operation) { Records = [operation.Record(difference)] };

        var unknown = await lost.CallAsync().FailureAsync<AccruPayOutcomeUnknownException>();

        unknown.IsSafeToRepeat.Should().BeFalse("the money may have moved, and a new code would move it again");
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task One_that_is_certainly_older_is_anothers(string name)
    {
        var operation = KeyedOperation.Named(name);
        foreach (var age in new[] { TimeSpan.FromMinutes(5) + TimeSpan.FromSeconds(1), TimeSpan.FromDays(1) })
        {
            var lost = new LostCall(operation) { Records = [operation.Record(ServerClock.CreatedAt(age))] };
            AssertHolds(operation, await lost.CallAsync().FailureAsync<AccruPayDuplicateTransactionCodeException>());
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task One_that_is_older_by_less_than_clocks_may_differ_is_undecided(string name)
    {
        var operation = KeyedOperation.Named(name);
        foreach (var age in new[] { TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(5) })
        {
            var lost = new LostCall(operation) { Records = [operation.Record(ServerClock.CreatedAt(age))] };
            await lost.CallAsync().FailureAsync<AccruPayOutcomeUnknownException>();
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Without_the_services_time_the_age_of_none_can_be_told(string name)
    {
        var operation = KeyedOperation.Named(name);
        foreach (var age in new[] { TimeSpan.Zero, TimeSpan.FromDays(365) })
        {
            var lost = new LostCall(operation) { Records = [operation.Record(ServerClock.CreatedAt(age))], TellsTime = false };
            (await lost.CallAsync().FailureAsync<AccruPayOutcomeUnknownException>()).FirstSentAt.Should().BeNull();
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task One_that_does_not_tell_its_age_is_undecided(string name)
    {
        var operation = KeyedOperation.Named(name);
        var lost = new LostCall(operation) { Records = [operation.Record("""{"createdAt":null}""")] };
        await lost.CallAsync().FailureAsync<AccruPayOutcomeUnknownException>();
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Of_two_that_match_neither_is_taken(string name)
    {
        var operation = KeyedOperation.Named(name);
        var lost = new LostCall(operation) { Records = [operation.Record(), operation.Record("""{"id":"other"}""")] };
        await lost.CallAsync().FailureAsync<AccruPayOutcomeUnknownException>();
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Where_nothing_is_found_the_outcome_is_unknown_since_it_may_be_under_way(string name)
    {
        var failure = await new LostCall(KeyedOperation.Named(name)).CallAsync().FailureAsync<AccruPayOutcomeUnknownException>();

        failure.MerchantInternalTransactionCode.Should().Be("order-1");
        failure.FirstSentAt.Should().Be(ServerClock.Now, "the lookups told the service's time");
        failure.IsSafeToRepeat.Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task One_of_another_code_holds_nothing_whatever_the_service_makes_of_the_filter(string name)
    {
        var operation = KeyedOperation.Named(name);
        var lost = new LostCall(operation) { Records = [operation.Record("""{"merchantInternalTransactionCode":"order-2"}""")] };
        await lost.CallAsync().FailureAsync<AccruPayOutcomeUnknownException>();
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task One_at_another_account_holds_nothing(string name)
    {
        var operation = KeyedOperation.Named(name);
        var lost = new LostCall(operation) { Records = [operation.Record("""{"transactionProviderId":"p-2"}""")] };
        await lost.CallAsync().FailureAsync<AccruPayOutcomeUnknownException>();
    }

    [Theory]
    [MemberData(nameof(Differences))]
    public async Task Where_the_service_chose_the_account_one_that_differs_may_be_at_another(string name, string difference)
    {
        // Except where the stored method, which belongs to one account, tells which account it is.
        var operation = KeyedOperation.Named(name);
        var lost = new LostCall(operation) { Provider = null, Records = [operation.Record(difference)] };
        if (name == "charge" && !difference.Contains("paymentMethodId", StringComparison.Ordinal))
            await lost.CallAsync().FailureAsync<AccruPayDuplicateTransactionCodeException>();
        else
            await lost.CallAsync().FailureAsync<AccruPayOutcomeUnknownException>();
    }

    [Fact]
    public async Task A_type_of_provider_names_no_account()
    {
        // Yesterday's payment under the same code may be at another account of that type.
        var ach = KeyedOperation.Named("ach");
        foreach (var record in new[] { ach.Record(), ach.Record("""{"amount":9999}"""), ach.Record(ServerClock.CreatedAt(TimeSpan.FromDays(1))) })
        {
            var lost = new LostCall(ach) { Provider = ProviderSelector.Type(PaymentProvider.Nuvei), Records = [record] };
            (await lost.CallAsync().FailureAsync<AccruPayOutcomeUnknownException>()).IsSafeToRepeat.Should().BeFalse();
        }
    }

    [Fact]
    public async Task Where_the_service_chose_the_account_the_stored_method_tells_which_it_is()
    {
        foreach (var name in new[] { "charge", "hold" })
        {
            var operation = KeyedOperation.Named(name);
            await new LostCall(operation) { Provider = null, Records = [operation.Record()] }.CallAsync();
        }

        var ach = KeyedOperation.Named("ach");
        var lost = new LostCall(ach) { Provider = null, Records = [ach.Record()] };
        await lost.CallAsync().FailureAsync<AccruPayOutcomeUnknownException>();
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_lookup_that_fails_leaves_it_unknown(string name)
    {
        foreach (var outcome in new[] { Outcome.Dropped, Outcome.Refused, Outcome.Html(503), Outcome.Error("FORBIDDEN"), Outcome.Json("{}") })
        {
            using var service = new ScriptedService(Outcome.Dropped) { Sessions = outcome, Transactions = outcome };
            using var client = service.Client();

            var failure = await KeyedOperation.Named(name).CallAsync(client, null).FailureAsync<AccruPayOutcomeUnknownException>();

            failure.InnerException.Should().BeOfType<AccruPayConnectionException>(outcome.Name);
            service.Requests.Should().HaveCount(1, outcome.Name);
        }
    }

    [Fact]
    public async Task A_lookup_that_fails_for_a_moment_is_repeated()
    {
        using var service = new ScriptedService(Outcome.Dropped) { Sessions = Outcome.Html(503) };
        using var client = service.Client();

        await KeyedOperation.Named("charge").CallAsync(client, null).FailureAsync<AccruPayOutcomeUnknownException>();

        service.Lookups.Should().HaveCount(3);
    }

    [Fact]
    public async Task A_hold_is_found_with_its_transaction()
    {
        var operation = KeyedOperation.Named("hold");
        var lost = new LostCall(operation)
        {
            Records = [operation.Record("""{"status":"COMPLETED"}""")],
            Transactions = [SampleAnswers.Transaction("""{"action":"AUTHORIZATION","clientTransactionSessionId":"s-1","transactionProviderId":"p-1"}""")],
        };

        ((SessionContext)await lost.CallAsync()).Authorization!.Id.Should().Be("t-1");
    }

    private static void AssertHolds(KeyedOperation operation, AccruPayDuplicateTransactionCodeException failure)
    {
        (operation.IsSession ? failure.Session!.Id : failure.Transaction!.Id).Should().Be(operation.IsSession ? "s-1" : "t-1");
        failure.IsSafeToRepeat.Should().BeTrue("the code is burnt: sending it again charges nobody");
        failure.MerchantInternalTransactionCode.Should().Be("order-1");
        failure.InnerException.Should().BeOfType<AccruPayConnectionException>();
    }
}
