using System.Globalization;
using AccruPay.Emulator;

namespace AccruPay.Tests;

public class SeededFaultTests
{
    private const int SessionsOfOneSeed = 25;

    public static MatrixTheoryData<TransactionAction, DuplicateCodeBehavior, int> Seeds { get; } =
        new(SessionFlow.Actions, Enum.GetValues<DuplicateCodeBehavior>(), Enumerable.Range(1, 8));

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(Seeds))]
    public async Task Whatever_goes_wrong_a_start_makes_one_session_at_most_and_tells_the_truth(
        TransactionAction action, DuplicateCodeBehavior behavior, int seed)
    {
        await using var service = new EmulatedService(new EmulatorSettings { DuplicateCode = behavior });
        service.Emulator.Faults.UseSeed(seed, probability: 0.4);
        var flow = SessionFlow.Of(action);
        var returned = 0;

        for (var number = 0; number < SessionsOfOneSeed; number++)
        {
            var code = CodeOf(number);
            var session = await TryStartAsync(flow, service, code);

            var started = service.Ledger.EntriesOf(code);
            started.Count.Should().BeLessThanOrEqualTo(1, "no call starts two sessions");
            if (session is null)
                continue;

            returned++;
            session.Id.Should().Be(started.Should().ContainSingle().Subject.SessionId);
            session.Status.Should().Be(SessionStatus.Pending);
        }

        returned.Should().BeGreaterThan(SessionsOfOneSeed / 2, "most calls overcome what goes wrong");
        service.Emulator.Faults.Injected.Should().NotBeEmpty();
    }

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(Seeds))]
    public async Task Whatever_goes_wrong_a_payment_is_made_once_and_verified_in_the_end(
        TransactionAction action, DuplicateCodeBehavior behavior, int seed)
    {
        await using var service = new EmulatedService(new EmulatorSettings { DuplicateCode = behavior });
        service.Emulator.Faults.UseSeed(seed, probability: 0.4);
        var flow = SessionFlow.Of(action);

        for (var number = 0; number < SessionsOfOneSeed; number++)
        {
            var code = CodeOf(number);
            var sessionId = await UntilItSucceedsAsync(() => StartOrFindAsync(flow, service, code));
            service.Play(sessionId, CustomerOutcome.Approved);

            var told = await UntilItSucceedsAsync(() => flow.VerifyAsync(service.Client, SessionIdentifier.FromId(sessionId)));

            told.Transaction!.Status.Should().Be(TransactionStatus.Succeeded);
            told.Transaction.MerchantInternalTransactionCode.Should().Be(code);
            service.Ledger.SessionsStarted(code).Should().Be(1);
            service.Ledger.EntriesOf(code).Count(entry => entry.Kind == flow.Success).Should().Be(1);
        }
    }

    /// <summary>Null where the start failed in a documented way.</summary>
    private static async Task<TransactionSession?> TryStartAsync(SessionFlow flow, EmulatedService service, string code)
    {
        try
        {
            return await flow.StartAsync(service.Client, code).SoonAsync();
        }
        catch (AccruPayDuplicateTransactionCodeException duplicate)
        {
            // The one thing that a client cannot tell from another call's session: its own request, delivered twice.
            duplicate.Session!.Id.Should().Be(service.Ledger.EntriesOf(code).Should().ContainSingle().Subject.SessionId);
            return null;
        }
        catch (AccruPayException failure)
        {
            failure.IsSafeToRepeat.Should().BeTrue();
            return null;
        }
    }

    private static async Task<string> StartOrFindAsync(SessionFlow flow, EmulatedService service, string code)
    {
        try
        {
            return (await flow.StartAsync(service.Client, code)).Id;
        }
        catch (AccruPayDuplicateTransactionCodeException duplicate)
        {
            return duplicate.Session!.Id;
        }
    }

    /// <summary>Repeats a call as its exceptions allow.</summary>
    private static async Task<T> UntilItSucceedsAsync<T>(Func<Task<T>> call)
    {
        while (true)
        {
            try
            {
                return await call().SoonAsync();
            }
            catch (AccruPayException failure) when (failure.IsSafeToRepeat)
            {
                TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    private static string CodeOf(int number) => "order-" + number.ToString(CultureInfo.InvariantCulture);
}
