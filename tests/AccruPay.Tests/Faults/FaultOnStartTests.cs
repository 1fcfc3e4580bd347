using AccruPay.Emulator;

namespace AccruPay.Tests;

public class FaultOnStartTests
{
    public static MatrixTheoryData<Transport, TransactionAction, FaultKind, DuplicateCodeBehavior> Faults { get; } =
        new(Enum.GetValues<Transport>(), SessionFlow.Actions, ServiceFaults.Failures, Enum.GetValues<DuplicateCodeBehavior>());

    public static MatrixTheoryData<TransactionAction, FaultKind> FaultsOfEachKind { get; } = new(SessionFlow.Actions, ServiceFaults.Failures);

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task One_fault_is_overcome_and_the_one_session_is_returned(
        Transport transport, TransactionAction action, FaultKind kind, DuplicateCodeBehavior behavior)
    {
        await using var service = await EmulatedService.StartAsync(transport, new EmulatorSettings { DuplicateCode = behavior });
        service.Emulator.Faults.Enqueue(ServiceFaults.Of(kind));

        var session = await SessionFlow.Of(action).StartAsync(service.Client).SoonAsync();

        session.Status.Should().Be(SessionStatus.Pending);
        TheOneSession(service).Should().Be(session.Id);
        service.Emulator.Faults.Waiting.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(FaultsOfEachKind))]
    public async Task Two_faults_in_a_row_are_overcome_too(TransactionAction action, FaultKind kind)
    {
        await using var service = new EmulatedService();
        service.Emulator.Faults.Enqueue(Fault.DropAfterCommit);
        service.Emulator.Faults.Enqueue(ServiceFaults.Of(kind));

        var session = await SessionFlow.Of(action).StartAsync(service.Client).SoonAsync();

        TheOneSession(service).Should().Be(session.Id);
    }

    [Theory]
    [MemberData(nameof(FaultsOfEachKind))]
    public async Task Where_every_attempt_fails_the_start_can_be_repeated_with_the_same_code(TransactionAction action, FaultKind kind)
    {
        await using var service = new EmulatedService();
        for (var attempt = 0; attempt < 3; attempt++)
            service.Emulator.Faults.Enqueue(ServiceFaults.Of(kind));
        var flow = SessionFlow.Of(action);

        var failing = () => flow.StartAsync(service.Client).SoonAsync();
        var failure = (await failing.Should().ThrowAsync<AccruPayException>()).Which;

        failure.IsSafeToRepeat.Should().BeTrue();
        failure.Attempts.Should().Be(3);
        failure.MerchantInternalTransactionCode.Should().Be(MinimalRequests.Code);
        (await IdOfRepeatedStartAsync(flow, service)).Should().Be(TheOneSession(service));
    }

    [Theory]
    [MemberData(nameof(FaultsOfEachKind))]
    public async Task A_fault_on_the_lookup_of_a_lost_answer_is_overcome(TransactionAction action, FaultKind kind)
    {
        await using var service = new EmulatedService();
        var flow = SessionFlow.Of(action);
        service.Emulator.Faults.Enqueue(Fault.DropAfterCommit, flow.StartField);
        if (kind != FaultKind.Refuse)
            service.Emulator.Faults.Enqueue(ServiceFaults.Of(kind), "merchantApiClientTransactionSessions");

        var session = await flow.StartAsync(service.Client).SoonAsync();

        TheOneSession(service).Should().Be(session.Id);
        service.Emulator.Faults.Waiting.Should().Be(0);
    }

    [Theory]
    [InlineData(DuplicateCodeBehavior.Reject)]
    [InlineData(DuplicateCodeBehavior.ReturnExisting)]
    public async Task A_request_that_arrives_twice_starts_one_session_which_the_caller_learns_of(DuplicateCodeBehavior behavior)
    {
        foreach (var action in SessionFlow.Actions)
        {
            await using var service = new EmulatedService(new EmulatorSettings { DuplicateCode = behavior });
            service.Emulator.Faults.Enqueue(Fault.DuplicateDelivery);

            (await IdOfRepeatedStartAsync(SessionFlow.Of(action), service)).Should().Be(TheOneSession(service));
        }
    }

    [Theory]
    [InlineData(TransactionAction.Payment)]
    [InlineData(TransactionAction.AddPaymentMethod)]
    [InlineData(TransactionAction.Authorization)]
    public async Task An_answer_that_comes_too_late_is_not_waited_for(TransactionAction action)
    {
        await using var service = new EmulatedService();
        service.Emulator.Faults.Enqueue(Fault.Delay(TimeSpan.FromSeconds(20)));

        var start = SessionFlow.Of(action).StartAsync(service.Client);
        await Eventually.HoldsAsync(() => service.Ledger.Entries.Count == 1);
        service.Clock.Advance(TimeSpan.FromSeconds(15));

        (await start.SoonAsync()).Id.Should().Be(TheOneSession(service));
    }

    [Theory]
    [InlineData(DuplicateCodeBehavior.Reject)]
    [InlineData(DuplicateCodeBehavior.ReturnExisting)]
    public async Task A_request_that_is_carried_out_long_after_its_caller_gave_up_starts_no_second_session(DuplicateCodeBehavior behavior)
    {
        await using var service = new EmulatedService(new EmulatorSettings { DuplicateCode = behavior });
        service.Emulator.Faults.Enqueue(Fault.DelayBeforeCommit(TimeSpan.FromSeconds(60)));

        var start = SessionFlow.Of(TransactionAction.Payment).StartAsync(service.Client);
        await Eventually.HoldsAsync(() => service.Emulator.Requests.Count == 1);
        service.Clock.Advance(TimeSpan.FromSeconds(15));
        var session = await start.SoonAsync();
        service.Clock.Advance(TimeSpan.FromSeconds(60));

        TheOneSession(service).Should().Be(session.Id);
    }

    private static string? TheOneSession(EmulatedService service) =>
        service.Ledger.EntriesOf(MinimalRequests.Code).Should().ContainSingle().Which.SessionId;

    /// <summary>What the documentation tells a caller to do: start again, and take the session that holds the code.</summary>
    private static async Task<string> IdOfRepeatedStartAsync(SessionFlow flow, EmulatedService service)
    {
        try
        {
            return (await flow.StartAsync(service.Client).SoonAsync()).Id;
        }
        catch (AccruPayDuplicateTransactionCodeException duplicate)
        {
            duplicate.Session!.Status.Should().Be(SessionStatus.Pending);
            return duplicate.Session.Id;
        }
    }
}
