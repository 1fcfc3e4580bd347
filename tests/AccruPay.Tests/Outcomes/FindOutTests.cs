using System.Text.Json.Nodes;

namespace AccruPay.Tests;

/// <summary>What the caller of a lost call finds out about it, as often as it asks.</summary>
public class FindOutTests
{
    private static readonly TimeSpan MoreThanADateIsUncertain = TimeSpan.FromSeconds(3);
    private static readonly string Now = ServerClock.CreatedAt(TimeSpan.Zero);
    private static readonly string Undecided = ServerClock.CreatedAt(TimeSpan.FromMinutes(1));
    private static readonly string Old = ServerClock.CreatedAt(TimeSpan.FromDays(1));

    public static TheoryData<string> Children => ["Transactions.Refund", "Transactions.RefundRemaining", "Transactions.Void", "Authorizations.Settle", "Authorizations.Void"];

    public static TheoryData<string> Keyed => KeyedOperation.Names;

    public static TheoryData<string> Operations => OnceOperation.Names;

    [Theory]
    [MemberData(nameof(Keyed))]
    public async Task Of_a_keyed_call_it_asks_by_the_code_and_answers_what_it_finds_each_time_anew(string name)
    {
        var operation = KeyedOperation.Named(name);
        using var service = new ScriptedService(Outcome.Dropped);
        using var client = service.Client();
        var unknown = await operation.CallAsync(client, LostCall.Account).FailureAsync<AccruPayOutcomeUnknownException>();

        await AskAsync<OutcomeNotSeenYet>(unknown);
        Let(service, operation, operation.Record(Undecided));
        (await AskAsync<OutcomeAmbiguous>(unknown)).Candidates.Should().ContainSingle();
        Let(service, operation, operation.Record("""{"amount":1}"""));
        (await AskAsync<OutcomeAmbiguous>(unknown)).Candidates.Should().ContainSingle();
        Let(service, operation, operation.Record());
        KeyedOperation.IdOf((await AskAsync<OutcomeHappened>(unknown)).Record).Should().Be(operation.IsSession ? "s-1" : "t-1");

        service.Requests.Should().HaveCount(1, "it reads only");
        unknown.FirstSentAt.Should().Be(ServerClock.Now);
    }

    [Theory]
    [MemberData(nameof(Children))]
    public async Task Of_a_refund_a_capture_and_a_void_it_asks_for_what_follows_the_transaction(string name)
    {
        using var service = new ScriptedService(Outcome.Dropped) { Transactions = Parents("{}"), Children = Parents() };
        var clock = new TestClock();
        using var client = service.Client(options => options.TimeProvider = clock);
        var unknown = await OnceOperation.Named(name).RunAsync(client).FailureAsync<AccruPayOutcomeUnknownException>();
        service.Lookups.Should().BeEmpty("without a key a lookup settles nothing by itself");
        clock.Advance(MoreThanADateIsUncertain);

        await AskAsync<OutcomeNotSeenYet>(unknown);
        service.Children = Parents(Child(name, Now), Child(name, Old));
        ((Transaction)(await AskAsync<OutcomeHappened>(unknown)).Record).Id.Should().Be("t-2");
        service.Children = Parents(Child(name, Undecided));
        (await AskAsync<OutcomeAmbiguous>(unknown)).Candidates.Should().ContainSingle();
        service.Children = Parents(Child(name, Now), Child(name, Now));
        (await AskAsync<OutcomeAmbiguous>(unknown)).Candidates.Should().HaveCount(2);
        service.Children = Parents(Child(name, Old));
        await AskAsync<OutcomeNotSeenYet>(unknown);
    }

    [Fact]
    public async Task A_refund_of_the_very_second_may_be_an_earlier_one()
    {
        using var service = new ScriptedService(Outcome.Dropped) { Transactions = Parents("{}"), Children = Parents(Child("Transactions.Refund", Now)) };
        using var client = service.Client();
        var unknown = await OnceOperation.Named("Transactions.Refund").RunAsync(client).FailureAsync<AccruPayOutcomeUnknownException>();

        await AskAsync<OutcomeAmbiguous>(unknown);
    }

    // The service wrote its date at some moment between the question and the answer.
    [Fact]
    public async Task A_refund_of_the_time_that_the_lookup_took_may_be_an_earlier_one()
    {
        var clock = new TestClock();
        using var service = new ScriptedService(Outcome.Dropped)
        {
            Transactions = Parents("{}"),
            Children = Parents(Child("Transactions.Refund", ServerClock.CreatedAt(TimeSpan.FromSeconds(2)))),
            Looked = () => clock.Advance(TimeSpan.FromSeconds(5)),
        };
        using var client = service.Client(options => options.TimeProvider = clock);
        var unknown = await OnceOperation.Named("Transactions.Refund").RunAsync(client).FailureAsync<AccruPayOutcomeUnknownException>();

        await AskAsync<OutcomeAmbiguous>(unknown);
        unknown.FirstSentAt.Should().Be(ServerClock.Now - TimeSpan.FromSeconds(5), "it is the earliest moment");
    }

    [Fact]
    public async Task A_refund_of_the_future_shows_that_the_service_has_two_clocks_and_is_a_candidate()
    {
        var clock = new TestClock();
        using var service = new ScriptedService(Outcome.Dropped)
        {
            Transactions = Parents("{}"),
            Children = Parents(Child("Transactions.Refund", ServerClock.CreatedAt(TimeSpan.FromSeconds(-90)))),
        };
        using var client = service.Client(options => options.TimeProvider = clock);
        var unknown = await OnceOperation.Named("Transactions.Refund").RunAsync(client).FailureAsync<AccruPayOutcomeUnknownException>();
        clock.Advance(MoreThanADateIsUncertain);

        await AskAsync<OutcomeAmbiguous>(unknown);
    }

    // Somebody else refunds the same amount while this call waits to send what was never sent.
    [Fact]
    public async Task A_refund_from_before_the_first_send_that_may_have_arrived_is_not_taken_for_it()
    {
        var clock = new TestClock { Oversleep = TimeSpan.FromSeconds(10) };
        using var service = new ScriptedService(Outcome.Refused, Outcome.Dropped)
        {
            Transactions = Parents("{}"),
            Children = Parents(Child("Transactions.Refund", ServerClock.CreatedAt(TimeSpan.FromSeconds(5)))),
        };
        using var client = service.Client(options => options.TimeProvider = clock);
        var unknown = await OnceOperation.Named("Transactions.Refund").RunAsync(client).FailureAsync<AccruPayOutcomeUnknownException>();

        await AskAsync<OutcomeAmbiguous>(unknown);
        unknown.Attempts.Should().Be(2);
        unknown.FirstSentAt.Should().Be(ServerClock.Now);
    }

    [Fact]
    public async Task Nor_is_one_from_the_time_in_which_the_secret_was_asked_for()
    {
        var asked = 0;
        var clock = new TestClock();
        using var service = new ScriptedService(Outcome.Dropped)
        {
            Transactions = Parents("{}"),
            Children = Parents(Child("Transactions.Refund", ServerClock.CreatedAt(TimeSpan.FromSeconds(2)))),
        };
        using var client = service.Client(options =>
        {
            options.TimeProvider = clock;
            options.ApiSecret = null;
            options.ApiSecretProvider = _ =>
            {
                if (asked++ == 0)
                    clock.Advance(TimeSpan.FromSeconds(5));

                return new ValueTask<string>("secret");
            };
        });
        var unknown = await OnceOperation.Named("Transactions.Refund").RunAsync(client).FailureAsync<AccruPayOutcomeUnknownException>();

        await AskAsync<OutcomeAmbiguous>(unknown);
    }

    [Fact]
    public async Task A_refund_that_only_the_payment_shows_is_a_candidate()
    {
        using var service = new ScriptedService(Outcome.Dropped)
        {
            Transactions = Parents(ServerClock.At("refundedAt", TimeSpan.Zero)),
            Children = Parents(),
        };
        using var client = service.Client();
        var unknown = await OnceOperation.Named("Transactions.Refund").RunAsync(client).FailureAsync<AccruPayOutcomeUnknownException>();

        (await AskAsync<OutcomeAmbiguous>(unknown)).Candidates.Should().ContainSingle();
    }

    [Theory]
    [MemberData(nameof(Children))]
    public async Task A_record_of_another_kind_amount_or_transaction_is_none_of_its_traces(string name)
    {
        using var service = new ScriptedService(Outcome.Dropped) { Transactions = Parents("{}") };
        using var client = service.Client();
        var unknown = await OnceOperation.Named(name).RunAsync(client).FailureAsync<AccruPayOutcomeUnknownException>();

        string[] differences = ["""{"action":"PAYMENT"}""", """{"relatedTransactionId":"t-9"}""", """{"relatedTransactionId":null}"""];
        foreach (var difference in name.EndsWith("Void", StringComparison.Ordinal) ? differences : [.. differences, """{"amount":7}"""])
        {
            service.Children = Parents(Changed(Child(name, Now), difference));
            await AskAsync<OutcomeNotSeenYet>(unknown);
        }
    }

    [Theory]
    [InlineData("Transactions.Void")]
    [InlineData("Authorizations.Void")]
    public async Task Of_a_void_the_transactions_own_stamp_tells_too(string name)
    {
        using var service = new ScriptedService(Outcome.Dropped) { Children = Parents() };
        using var client = service.Client();
        var unknown = await OnceOperation.Named(name).RunAsync(client).FailureAsync<AccruPayOutcomeUnknownException>();

        service.Transactions = Parents(ServerClock.At("voidedAt", TimeSpan.Zero));
        ((Transaction)(await AskAsync<OutcomeHappened>(unknown)).Record).Id.Should().Be("t-1");
        service.Transactions = Parents(ServerClock.At("voidedAt", TimeSpan.FromMinutes(1)));
        await AskAsync<OutcomeAmbiguous>(unknown);
        service.Transactions = Parents(ServerClock.At("voidedAt", TimeSpan.FromDays(1)));
        await AskAsync<OutcomeNotSeenYet>(unknown);
    }

    [Theory]
    [InlineData("Customers.Create")]
    [InlineData("Customers.Resolve")]
    public async Task Of_a_customer_it_asks_strictly_by_the_code_and_makes_none(string name)
    {
        using var service = new ScriptedService(
            Outcome.Dropped,
            Outcome.Error("@customers/unknown"),
            Outcome.Error("NOT_FOUND"),
            Outcome.Error("VALIDATION_ERROR"),
            Resolved(Now),
            Resolved(Old));
        using var client = service.Client();
        var unknown = await OnceOperation.Named(name).RunAsync(client).FailureAsync<AccruPayOutcomeUnknownException>();

        await AskAsync<OutcomeNotSeenYet>(unknown);
        await AskAsync<OutcomeNotSeenYet>(unknown);
        await AskAsync<OutcomeNotSeenYet>(unknown);
        ((Customer)(await AskAsync<OutcomeHappened>(unknown)).Record).Id.Should().Be("c-1");

        // One that was there before is what a resolution asked for, and not what a creation made.
        if (name == "Customers.Resolve")
            await AskAsync<OutcomeHappened>(unknown);
        else
            (await AskAsync<OutcomeAmbiguous>(unknown)).Candidates.Should().ContainSingle().Which.Should().BeOfType<Customer>();

        service.Bodies.Skip(1).Should().OnlyContain(static body =>
            SamplePages.VariablesOf(body)["selector"]!["resolutionStrategy"]!.GetValue<string>() == "STRICT");
    }

    [Fact]
    public async Task Of_a_new_plan_it_asks_by_its_code()
    {
        const string field = "merchantApiPaymentPlans";
        using var service = new ScriptedService(
            Outcome.Dropped, Listed(field), Listed(field, SampleAnswers.Plan(Now)), Listed(field, SampleAnswers.Plan(Undecided)),
            Listed(field, SampleAnswers.Plan(Old)), Listed(field, SampleAnswers.Plan(Now, """{"renewalIntervalMonths":2}""")),
            Listed(field, SampleAnswers.Plan(Now, """{"paymentMethodId":"m-2"}""")),
            Listed(field, SampleAnswers.Plan(Old, """{"paymentMethodId":"m-2"}""")), Listed(field, SampleAnswers.Plan(Now, """{"merchantInternalPaymentPlanCode":"plan-2"}""")),
            Listed(field, SampleAnswers.Plan(Now, """{"transactionProviderId":"p-2"}""")));
        using var client = service.Client();
        var unknown = await OnceOperation.Named("PaymentPlans.Create").RunAsync(client).FailureAsync<AccruPayOutcomeUnknownException>();

        await AskAsync<OutcomeNotSeenYet>(unknown);
        ((PaymentPlan)(await AskAsync<OutcomeHappened>(unknown)).Record).Id.Should().Be("l-1");
        await AskAsync<OutcomeAmbiguous>(unknown);
        await AskAsync<OutcomeNotSeenYet>(unknown);

        // A service may have stored it in other words.
        await AskAsync<OutcomeAmbiguous>(unknown);
        (await AskAsync<OutcomeAmbiguous>(unknown)).Candidates.Should().ContainSingle();

        await AskAsync<OutcomeNotSeenYet>(unknown);
        await AskAsync<OutcomeNotSeenYet>(unknown);
        await AskAsync<OutcomeNotSeenYet>(unknown);
        SamplePages.VariablesOf(service.Bodies[1])
            .ShouldBeJson("""{"merchantInternalPaymentPlanCode":"plan-1","transactionProviderId":"p-1","first":100}""");
    }

    [Fact]
    public async Task Of_a_new_template_it_asks_by_its_name()
    {
        const string field = "merchantApiPaymentPlanTemplates";
        using var service = new ScriptedService(
            Outcome.Dropped, Listed(field), Listed(field, SampleAnswers.Template(Now)), Listed(field, SampleAnswers.Template(Undecided)),
            Listed(field, SampleAnswers.Template(Old)), Listed(field, SampleAnswers.Template(Now, """{"amount":1}""")));
        var clock = new TestClock();
        using var client = service.Client(options => options.TimeProvider = clock);
        var unknown = await OnceOperation.Named("PaymentPlanTemplates.Create").RunAsync(client).FailureAsync<AccruPayOutcomeUnknownException>();
        clock.Advance(MoreThanADateIsUncertain);

        await AskAsync<OutcomeNotSeenYet>(unknown);
        ((PaymentPlanTemplate)(await AskAsync<OutcomeHappened>(unknown)).Record).Id.Should().Be("e-1");
        await AskAsync<OutcomeAmbiguous>(unknown);
        await AskAsync<OutcomeNotSeenYet>(unknown);
        await AskAsync<OutcomeAmbiguous>(unknown);
        SamplePages.VariablesOf(service.Bodies[1]).ShouldBeJson("""{"name":"Gold","transactionProviderId":"p-1","first":100}""");
    }

    [Theory]
    [InlineData("""{"status":"ACTIVE"}""", false)]
    [InlineData("""{"status":"CANCELED"}""", true)]
    [InlineData("""{"status":"ACTIVE","canceledAt":"2026-03-04T05:06:07.000Z"}""", true)]
    public async Task Of_a_cancellation_it_looks_at_the_plan(string changes, bool happened)
    {
        using var service = new ScriptedService(
            Outcome.Dropped, Outcome.Json(SampleAnswers.Data("merchantApiPaymentPlan", SampleAnswers.Plan(changes).ToJsonString())));
        using var client = service.Client();
        var unknown = await OnceOperation.Named("PaymentPlans.Cancel").RunAsync(client).FailureAsync<AccruPayOutcomeUnknownException>();

        (await unknown.FindOutAsync(TestContext.Current.CancellationToken))
            .Should().BeOfType(happened ? typeof(OutcomeHappened) : typeof(OutcomeNotSeenYet));
    }

    [Theory]
    [InlineData("""{"name":"Gold"}""", false)]
    [InlineData("""{"name":"Platinum"}""", true)]
    [InlineData("""{"name":"Platinum","amount":7}""", true)]
    public async Task Of_an_update_it_looks_whether_the_template_is_as_it_was_to_be(string changes, bool happened)
    {
        using var service = new ScriptedService(
            Outcome.Dropped, Outcome.Json(SampleAnswers.Data("merchantApiPaymentPlanTemplate", SampleAnswers.Template(changes).ToJsonString())));
        using var client = service.Client();
        var unknown = await OnceOperation.Named("PaymentPlanTemplates.Update").RunAsync(client).FailureAsync<AccruPayOutcomeUnknownException>();

        (await unknown.FindOutAsync(TestContext.Current.CancellationToken))
            .Should().BeOfType(happened ? typeof(OutcomeHappened) : typeof(OutcomeNotSeenYet));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_lookup_that_fails_says_so_and_another_can_follow(string name)
    {
        using var service = new ScriptedService(Outcome.Dropped, Outcome.Error("FORBIDDEN"))
        {
            Sessions = Outcome.Error("FORBIDDEN"),
            Transactions = Outcome.Error("FORBIDDEN"),
        };
        using var client = service.Client();
        var unknown = await OnceOperation.Named(name).RunAsync(client).FailureAsync<AccruPayOutcomeUnknownException>();

        for (var time = 0; time < 2; time++)
            await unknown.FindOutAsync(TestContext.Current.CancellationToken).FailureAsync<AccruPayPermissionException>();
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Its_own_token_ends_it(string name)
    {
        using var service = new ScriptedService(Outcome.Dropped);
        using var client = service.Client();
        var unknown = await OnceOperation.Named(name).RunAsync(client).FailureAsync<AccruPayOutcomeUnknownException>();

        var find = () => unknown.FindOutAsync(new CancellationToken(canceled: true));

        (await find.Should().ThrowAsync<OperationCanceledException>()).Which.Should().NotBeOfType<AccruPayCanceledException>();
        service.Requests.Should().HaveCount(1);
    }

    private static async Task<T> AskAsync<T>(AccruPayOutcomeUnknownException unknown)
        where T : FoundOutcome =>
        (await unknown.FindOutAsync(TestContext.Current.CancellationToken).InTime()).Should().BeOfType<T>().Which;

    private static void Let(ScriptedService service, KeyedOperation operation, JsonObject record)
    {
        if (operation.IsSession)
            service.Sessions = Listed("merchantApiClientTransactionSessions", record);
        else
            service.Transactions = Listed("merchantApiTransactions", record);
    }

    private static Outcome Parents(string changes) => Parents(SampleAnswers.Transaction(changes));

    private static Outcome Parents(params JsonObject[] records) => Listed("merchantApiTransactions", records);

    private static Outcome Listed(string field, params JsonObject[] records) => ServerClock.Answer(SampleAnswers.Page(field, records));

    private static Outcome Resolved(string changes) =>
        ServerClock.Answer(SampleAnswers.Data("merchantApiCustomerResolve", SampleAnswers.Customer(changes).ToJsonString()));

    private static JsonObject Child(string name, string createdAt)
    {
        var (action, amount) = name switch
        {
            "Transactions.Refund" => ("REFUND", 100),
            "Transactions.RefundRemaining" => ("REFUND", 10_000),
            "Authorizations.Settle" => ("SETTLE", 100),
            _ => ("VOID", 10_000),
        };
        return SampleAnswers.Transaction(
            $$"""{"id":"t-2","action":"{{action}}","amount":{{amount}},"relatedTransactionId":"t-1"}""", createdAt);
    }

    private static JsonObject Changed(JsonObject record, string changes)
    {
        foreach (var (name, value) in JsonNode.Parse(changes)!.AsObject())
            record[name] = value?.DeepClone();

        return record;
    }
}
