using AccruPay.Emulator;

namespace AccruPay.Tests;

public class FaultOnVerifyTests
{
    public static MatrixTheoryData<Transport, TransactionAction, FaultKind> Faults { get; } =
        new(Enum.GetValues<Transport>(), SessionFlow.Actions, ServiceFaults.Kinds);

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task One_fault_is_overcome_and_the_truth_is_told(Transport transport, TransactionAction action, FaultKind kind)
    {
        await using var service = await EmulatedService.StartAsync(transport);
        var flow = SessionFlow.Of(action);
        var session = await flow.StartAsync(service.Client);
        service.Play(session.Id, CustomerOutcome.Approved);
        service.Emulator.Faults.Enqueue(ServiceFaults.Of(kind));

        var told = await flow.VerifyAsync(service.Client, SessionIdentifier.FromId(session.Id)).SoonAsync();

        told.Transaction!.Status.Should().Be(TransactionStatus.Succeeded);
        ShouldHaveSucceededOnce(service, flow);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_never_makes_an_unpaid_session_look_paid_or_lost(Transport transport, TransactionAction action, FaultKind kind)
    {
        await using var service = await EmulatedService.StartAsync(transport);
        var flow = SessionFlow.Of(action);
        var session = await flow.StartAsync(service.Client);
        service.Emulator.Faults.Enqueue(ServiceFaults.Of(kind));
        if (kind != FaultKind.Refuse)
            service.Emulator.Faults.Enqueue(ServiceFaults.Of(kind), "merchantApiClientTransactionSessions");

        var told = await flow.AskAsync(service.Client, SessionIdentifier.FromId(session.Id)).SoonAsync();

        told.Unpaid!.Session!.Id.Should().Be(session.Id);
        told.Unpaid.CanStillBePaid.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Where_every_attempt_fails_verify_can_simply_be_repeated(TransactionAction action, FaultKind kind)
    {
        await using var service = new EmulatedService();
        var flow = SessionFlow.Of(action);
        var session = await flow.StartAsync(service.Client);
        service.Play(session.Id, CustomerOutcome.Approved);
        for (var attempt = 0; attempt < 3; attempt++)
            service.Emulator.Faults.Enqueue(ServiceFaults.Of(kind));

        var failing = () => flow.VerifyAsync(service.Client, SessionIdentifier.FromId(session.Id)).SoonAsync();
        var failure = (await failing.Should().ThrowAsync<AccruPayException>()).Which;
        failure.Should().NotBeOfType<AccruPaySessionUnpaidException>().And.NotBeOfType<AccruPayNotFoundException>();
        failure.IsSafeToRepeat.Should().BeTrue();
        failure.Attempts.Should().Be(3);

        var told = await flow.VerifyAsync(service.Client, SessionIdentifier.FromId(session.Id)).SoonAsync();
        told.Transaction!.Status.Should().Be(TransactionStatus.Succeeded);
        ShouldHaveSucceededOnce(service, flow);
    }

    public static MatrixTheoryData<TransactionAction, FaultKind> Failures { get; } = new(SessionFlow.Actions, ServiceFaults.Failures);

    [Fact]
    public async Task A_lookup_that_fails_leaves_the_refusal_standing()
    {
        await using var service = new EmulatedService();
        var flow = SessionFlow.Of(TransactionAction.Payment);
        var session = await flow.StartAsync(service.Client);
        for (var attempt = 0; attempt < 3; attempt++)
            service.Emulator.Faults.Enqueue(Fault.ServerError(), "merchantApiClientTransactionSessions");

        var verify = () => flow.VerifyAsync(service.Client, SessionIdentifier.FromId(session.Id)).SoonAsync();

        var refusal = (await verify.Should().ThrowAsync<AccruPayApiException>()).Which;
        refusal.Should().BeOfType<AccruPayApiException>();
        refusal.ErrorCode.Should().Be("@emulated/session-unpaid");
        service.Emulator.Faults.Waiting.Should().Be(0);
    }

    private static void ShouldHaveSucceededOnce(EmulatedService service, SessionFlow flow) =>
        service.Ledger.EntriesOf(MinimalRequests.Code).Count(entry => entry.Kind == flow.Success).Should().Be(1);
}
