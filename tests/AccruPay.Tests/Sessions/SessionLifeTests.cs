using AccruPay.Emulator;

namespace AccruPay.Tests;

public class SessionLifeTests
{
    public static TheoryData<Transport, EmulatedProvider, TransactionAction, CustomerOutcome> Lives
    {
        get
        {
            var lives = new TheoryData<Transport, EmulatedProvider, TransactionAction, CustomerOutcome>();
            foreach (var transport in Enum.GetValues<Transport>())
            {
                foreach (var (provider, action, outcome) in SessionLives.All)
                    lives.Add(transport, provider, action, outcome);
            }

            return lives;
        }
    }

    [Theory(Timeout = 30_000)]
    [MemberData(nameof(Lives))]
    public async Task Verify_tells_by_any_identifier_what_really_happened(
        Transport transport, EmulatedProvider provider, TransactionAction action, CustomerOutcome outcome)
    {
        await using var service = await EmulatedService.StartAsync(transport);
        var flow = SessionFlow.Of(action);
        var session = await flow.StartAsync(service.Client, provider: SessionLives.SelectorOf(provider));
        session.Status.Should().Be(SessionStatus.Pending);
        session.TransactionProviderId.Should().Be(service.AccountAt(provider).Id);

        service.Play(session.Id, outcome);

        var expected = ExpectedOutcome.Of(outcome);
        foreach (var identifier in SessionKeys.AllOf(session))
        {
            var told = await flow.AskAsync(service.Client, identifier);
            told.Session!.Id.Should().Be(session.Id);
            told.ShouldTell(expected, action, service.Emulator.Settings);
        }

        service.Ledger.SessionsStarted(MinimalRequests.Code).Should().Be(1);
        service.Ledger.EntriesOf(MinimalRequests.Code).Count(entry => entry.Kind == flow.Success).Should().Be(expected.Succeeds ? 1 : 0);
    }

    [Theory]
    [MemberData(nameof(LivesInProcess))]
    public async Task A_session_can_be_read_by_any_identifier_without_verifying(
        EmulatedProvider provider, TransactionAction action, CustomerOutcome outcome)
    {
        await using var service = new EmulatedService();
        var session = await SessionFlow.Of(action).StartAsync(service.Client, provider: SessionLives.SelectorOf(provider));
        service.Play(session.Id, outcome);

        foreach (var identifier in SessionKeys.AllOf(session))
        {
            var read = await service.Sessions.GetAsync(identifier, TestContext.Current.CancellationToken);
            read.Id.Should().Be(session.Id);
            read.Action.Should().Be(action);
            read.Status.Should().Be(ExpectedOutcome.Of(outcome).Session);
            read.IsOver.Should().Be(read.Status is not (SessionStatus.Pending or SessionStatus.Active));
        }
    }

    public static TheoryData<EmulatedProvider, TransactionAction, CustomerOutcome> LivesInProcess
    {
        get
        {
            var lives = new TheoryData<EmulatedProvider, TransactionAction, CustomerOutcome>();
            foreach (var (provider, action, outcome) in SessionLives.All)
                lives.Add(provider, action, outcome);
            return lives;
        }
    }
}
