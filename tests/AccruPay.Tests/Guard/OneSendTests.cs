using AccruPay.Emulator;

namespace AccruPay.Tests;

public class OneSendTests
{
    private static readonly Dictionary<string, Func<DelegatingHandler>> Handlers = new(StringComparer.Ordinal)
    {
        ["resends the same"] = static () => new ResendingHandler(),
        ["resends a copy"] = static () => new ResendingHandler(RequestCopy.WithoutOptions),
        ["resends a copy with options"] = static () => new ResendingHandler(RequestCopy.WithOptions),
        ["sends two at once, takes the first"] = static () => new HedgingHandler(),
        ["sends two at once, takes the last"] = static () => new HedgingHandler(takesLast: true),
        ["reads the body first"] = static () => new DelegateHandler(static async (request, send) =>
        {
            await request.Content!.ReadAsStringAsync();
            return await send(request);
        }),
        ["sends again whatever came"] = static () => new DelegateHandler(static async (request, send) =>
        {
            (await send(request)).Dispose();
            return await send(request);
        }),
    };

    public static TheoryData<string, Placement> Everywhere()
    {
        var cases = new TheoryData<string, Placement>();
        foreach (var handler in Handlers.Keys)
        {
            foreach (var placement in Enum.GetValues<Placement>())
                cases.Add(handler, placement);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task Where_nothing_fails_one_request_goes_out(string handler, Placement placement)
    {
        await using var application = new Application(placement, Handlers[handler]);

        await StartedOrFailedAsync(application);

        application.Wire.Sent.Should().ContainSingle();
        application.SessionsStarted.Should().Be(1);
        application.AssertSecretKept();
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task An_answer_that_is_lost_after_it_took_effect_is_not_fetched_by_a_second_send(string handler, Placement placement)
    {
        await using var application = new Application(placement, Handlers[handler]);
        application.Emulator.Faults.Enqueue(Fault.DropAfterCommit);

        var failure = await application.Client.StartAsync(MinimalRequests.Payment).FailureAsync<AccruPayConnectionException>();

        failure.NothingSent.Should().BeFalse("the ledger shows that the request arrived");
        application.Wire.Sent.Should().ContainSingle();
        application.SessionsStarted.Should().Be(1);
        application.AssertSecretKept();
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task A_failure_of_the_service_is_told_as_what_it_is(string handler, Placement placement)
    {
        await using var application = new Application(placement, Handlers[handler]);
        application.Emulator.Faults.Enqueue(Fault.ServerErrorAfterCommit(502));

        var failure = await application.Client.StartAsync(MinimalRequests.Payment).FailureAsync<AccruPayServerException>();

        failure.StatusCode.Should().Be(502);
        failure.RequestId.Should().NotBeNull();
        application.Wire.Sent.Should().ContainSingle();
        application.SessionsStarted.Should().Be(1);
        application.AssertSecretKept();
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task The_clients_own_attempts_are_one_send_each_and_find_the_session_of_the_first(string handler, Placement placement)
    {
        await using var application = new Application(placement, Handlers[handler], static options => options.MaxAttempts = 3);
        application.Emulator.Faults.Enqueue(Fault.ServerErrorAfterCommit(502));

        await StartedOrFailedAsync(application);

        application.SessionsStarted.Should().Be(1);
        application.Wire.Sent.Count.Should().Be((int)application.Emulator.Requests.Count);
        application.AssertSecretKept();
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task A_connection_that_was_never_made_is_told_as_what_it_is(string handler, Placement placement)
    {
        await using var application = new Application(placement, Handlers[handler]);
        application.Emulator.Faults.Enqueue(Fault.Refuse);

        await application.Client.StartAsync(MinimalRequests.Payment).FailureAsync<AccruPayConnectionException>();

        application.Wire.Sent.Should().ContainSingle();
        application.SessionsStarted.Should().Be(0);
    }

    // Most of the handlers let the answer through. One that throws it away leaves a failure, but never a second send.
    private static async Task StartedOrFailedAsync(Application application)
    {
        try
        {
            var session = await application.Client.StartAsync(MinimalRequests.Payment);
            application.Emulator.Sessions.Of(application.Emulator.Merchant).Should().ContainSingle().Which.Id.Should().Be(session.Id);
        }
        catch (AccruPayException failure)
        {
            failure.Should().BeOfType<AccruPayUnreadableResponseException>().Which.StatusCode.Should().Be(200);
        }
    }
}
