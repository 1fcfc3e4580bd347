namespace AccruPay.Tests;

/// <summary>A refusal of unknown meaning may be one of the code: the client looks at what holds it.</summary>
public class RefusedCodeTests
{
    private static readonly string[] Codes = ["@payments/code-used", "VALIDATION_ERROR", "NOT_FOUND", "SOMETHING_NEW"];

    public static TheoryData<string> Operations => KeyedOperation.Names;

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_record_of_this_very_call_is_its_result(string name)
    {
        var operation = KeyedOperation.Named(name);
        foreach (var code in Codes)
            await new LostCall(operation) { First = LostStart.Refused(code), Records = [operation.Record()] }.CallAsync();
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task An_older_record_is_the_duplicate_with_the_services_refusal(string name)
    {
        var operation = KeyedOperation.Named(name);
        foreach (var code in Codes)
        {
            var lost = new LostCall(operation) { First = LostStart.Refused(code), Records = [operation.Record(ServerClock.CreatedAt(TimeSpan.FromDays(1)))] };

            var failure = await lost.CallAsync().FailureAsync<AccruPayDuplicateTransactionCodeException>();

            failure.ErrorCode.Should().Be(code);
            failure.StatusCode.Should().Be(200);
            failure.IsSafeToRepeat.Should().BeTrue();
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_record_that_differs_is_the_duplicate(string name)
    {
        var operation = KeyedOperation.Named(name);
        var lost = new LostCall(operation) { First = LostStart.Refused("@payments/code-used"), Records = [operation.Record("""{"amount":1}""")] };
        await lost.CallAsync().FailureAsync<AccruPayDuplicateTransactionCodeException>();
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_record_that_is_a_little_older_is_the_duplicate_too(string name)
    {
        var operation = KeyedOperation.Named(name);
        var lost = new LostCall(operation) { First = LostStart.Refused("@payments/code-used"), Records = [operation.Record(ServerClock.CreatedAt(TimeSpan.FromMinutes(1)))] };

        var failure = await lost.CallAsync().FailureAsync<AccruPayDuplicateTransactionCodeException>();

        (operation.IsSession ? failure.Session!.Id : failure.Transaction!.Id).Should().Be(operation.IsSession ? "s-1" : "t-1");
        failure.IsSafeToRepeat.Should().BeFalse("clocks of one service may differ by that much, and then it is the call's own");
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_record_whose_age_cannot_be_told_may_be_the_calls_own(string name)
    {
        var operation = KeyedOperation.Named(name);
        var lost = new LostCall(operation) { First = LostStart.Refused("@payments/code-used", withDate: false), Records = [operation.Record()], TellsTime = false };

        await lost.CallAsync().FailureAsync<AccruPayOutcomeUnknownException>();
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Where_nothing_holds_the_code_the_refusal_stands_and_may_have_taken_effect(string name)
    {
        foreach (var code in Codes)
        {
            var lost = new LostCall(KeyedOperation.Named(name)) { First = LostStart.Refused(code) };

            var failure = (await FluentActions.Awaiting(lost.CallAsync).Should().ThrowAsync<AccruPayApiException>()).Which;

            failure.ErrorCode.Should().Be(code);
            failure.Should().NotBeOfType<AccruPayDuplicateTransactionCodeException>();
            failure.IsSafeToRepeat.Should().BeFalse();
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Where_the_service_chose_the_account_a_record_that_differs_explains_nothing(string name)
    {
        // Except where the stored method tells which account it is.
        if (name == "charge")
            return;

        var operation = KeyedOperation.Named(name);
        var lost = new LostCall(operation) { First = LostStart.Refused("@payments/refused"), Provider = null, Records = [operation.Record("""{"amount":1}""")] };

        (await lost.CallAsync().FailureAsync<AccruPayApiException>()).ErrorCode.Should().Be("@payments/refused");
    }

    // Of a service whose date is ahead of its records, the record of a request that the network delivered twice looks older.
    [Fact]
    public async Task Nor_does_the_refusal_stand_there_beside_a_record_that_matches_and_looks_a_little_older()
    {
        var operation = KeyedOperation.Named("ach");
        var lost = new LostCall(operation)
        {
            First = LostStart.Refused("@payments/code-used"),
            Provider = null,
            Records = [operation.Record(ServerClock.CreatedAt(TimeSpan.FromMinutes(1)))],
        };

        await lost.CallAsync().FailureAsync<AccruPayOutcomeUnknownException>();
    }

    [Fact]
    public async Task A_record_made_since_whose_details_differ_may_be_the_calls_own()
    {
        // The network may have delivered the request twice, and the second delivery is the one that was refused.
        var operation = KeyedOperation.Named("ach");
        var lost = new LostCall(operation) { First = LostStart.Refused("@payments/code-used"), Records = [operation.Record("""{"storePaymentMethod":true}""")] };

        await lost.CallAsync().FailureAsync<AccruPayOutcomeUnknownException>();
    }

    [Fact]
    public async Task A_trace_of_this_very_hold_is_no_payment_that_holds_the_code()
    {
        // The list shows the hold's transaction already, and not its session yet.
        var fresh = SampleAnswers.Transaction(
            """{"transactionProviderId":"p-1","action":"AUTHORIZATION","paymentMethodId":"m-1"}""", ServerClock.CreatedAt(TimeSpan.Zero));
        var lost = new LostCall(KeyedOperation.Named("hold")) { First = LostStart.Refused("@payments/code-used"), Transactions = [fresh] };

        await lost.CallAsync().FailureAsync<AccruPayOutcomeUnknownException>();
    }

    // The network may have delivered the request twice: nobody knows until somebody looks.
    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Where_the_lookup_fails_the_outcome_is_unknown(string name)
    {
        using var service = new ScriptedService(Outcome.Error("@payments/refused")) { Sessions = Outcome.Dropped, Transactions = Outcome.Dropped };
        using var client = service.Client();

        var unknown = await KeyedOperation.Named(name).CallAsync(client, LostCall.Account).FailureAsync<AccruPayOutcomeUnknownException>();

        unknown.InnerException.Should().BeOfType<AccruPayApiException>().Which.ErrorCode.Should().Be("@payments/refused");
    }
}
