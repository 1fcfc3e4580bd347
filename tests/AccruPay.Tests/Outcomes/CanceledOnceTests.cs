namespace AccruPay.Tests;

/// <summary>A cancellation after a call may have left says so, and carries what is needed to find out.</summary>
public class CanceledOnceTests
{
    public static TheoryData<string> Operations => OnceOperation.Names;

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Before_the_call_it_is_a_plain_one_and_nothing_is_sent(string name)
    {
        using var service = new ScriptedService(Outcome.Silent);
        using var client = service.Client();
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        var canceled = await CanceledAsync(OnceOperation.Named(name).CallAsync(client, source.Token), source);

        canceled.Should().NotBeOfType<AccruPayCanceledException>();
        service.Requests.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task After_it_may_have_left_the_outcome_is_unknown(string name)
    {
        var operation = OnceOperation.Named(name);
        using var service = new ScriptedService(Outcome.Silent);
        using var client = service.Client();
        using var source = new CancellationTokenSource();

        var call = operation.CallAsync(client, source.Token);
        await service.ArrivalAsync();
        await source.CancelAsync();

        var canceled = (await CanceledAsync(call, source)).Should().BeOfType<AccruPayCanceledException>().Which;
        canceled.Operation.Should().Be(char.ToUpperInvariant(operation.Field[0]) + operation.Field[1..]);
        canceled.InnerException.Should().BeAssignableTo<OperationCanceledException>();
        canceled.Attempts.Should().Be(1);
        canceled.MerchantInternalTransactionCode.Should().Be(operation.IsKeyed ? "order-1" : null);
        canceled.Subject.Should().Match<string?>(subject => operation.IsOfATransaction == (subject == "id: t-1"));
        service.Requests.Should().HaveCount(1);
        service.Lookups.Should().BeEmpty("a caller who cancels does not wait for lookups");
        call.IsCanceled.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task While_it_waits_to_send_again_what_was_never_sent_it_is_a_plain_one(string name)
    {
        var clock = new TestClock { HoldsWaits = true };
        using var service = new ScriptedService(Outcome.Refused);
        using var client = service.Client(options => options.TimeProvider = clock);
        using var source = new CancellationTokenSource();

        var call = OnceOperation.Named(name).CallAsync(client, source.Token);
        await clock.FirstWaitAsync();
        await source.CancelAsync();

        (await CanceledAsync(call, source)).Should().NotBeOfType<AccruPayCanceledException>();
    }

    [Theory]
    [InlineData("Payments.Charge")]
    [InlineData("Payments.InitiateAch")]
    [InlineData("ServerAuthorizations.Start")]
    public async Task During_the_lookup_for_a_lost_answer_it_is_unknown_too(string name)
    {
        using var source = new CancellationTokenSource();
        using var service = new ScriptedService(Outcome.Dropped) { Sessions = Outcome.Silent, Looked = source.Cancel };
        using var client = service.Client();

        var canceled = await CanceledAsync(OnceOperation.Named(name).CallAsync(client, source.Token), source);

        canceled.Should().BeOfType<AccruPayCanceledException>().Which.MerchantInternalTransactionCode.Should().Be("order-1");
    }

    [Fact]
    public async Task It_finds_out_what_became_of_the_call()
    {
        using var service = new ScriptedService(Outcome.Silent)
        {
            Transactions = ServerClock.Answer(SampleAnswers.Page(
                "merchantApiTransactions", SampleAnswers.Transaction(ServerClock.CreatedAt(TimeSpan.Zero), """{"paymentMethodId":"m-1"}"""))),
        };
        using var client = service.Client();
        using var source = new CancellationTokenSource();
        var call = client.Transactions.Payments.ChargeAsync(MinimalRequests.Charge, source.Token);
        await service.ArrivalAsync();
        await source.CancelAsync();
        var canceled = (AccruPayCanceledException)await CanceledAsync(call, source);
        canceled.FirstSentAt.Should().BeNull("no answer has told the service's time yet");

        var found = await canceled.FindOutAsync(TestContext.Current.CancellationToken);

        found.Should().BeOfType<OutcomeHappened>().Which.Record.Should().BeOfType<Transaction>().Which.Id.Should().Be("t-1");
        canceled.FirstSentAt.Should().Be(ServerClock.Now);
    }

    [Fact]
    public async Task One_that_no_client_threw_cannot_find_out()
    {
        Func<Task>[] calls = [() => new AccruPayCanceledException("text").FindOutAsync(), () => new AccruPayOutcomeUnknownException("text").FindOutAsync()];
        foreach (var call in calls)
            await call.Should().ThrowAsync<InvalidOperationException>();

        new AccruPayOutcomeUnknownException("text").IsSafeToRepeat.Should().BeFalse();
        new AccruPayOutcomeUnknownException("text").FirstSentAt.Should().BeNull();
        new AccruPayCanceledException("text").FirstSentAt.Should().BeNull();
    }

    private static async Task<OperationCanceledException> CanceledAsync(Task call, CancellationTokenSource source)
    {
        var canceled = (await FluentActions.Awaiting(() => call.InTime()).Should().ThrowAsync<OperationCanceledException>()).Which;
        canceled.CancellationToken.Should().Be(source.Token);
        return canceled;
    }
}
