using System.Globalization;
using System.Numerics;
using AccruPay.Emulator;

namespace AccruPay.Tests;

public class ManySessionsAtOnceTests
{
    private const int Count = 200;

    public static MatrixTheoryData<Transport, TransactionAction> Kinds { get; } = new(Enum.GetValues<Transport>(), SessionFlow.Actions);

    public static MatrixTheoryData<TransactionAction, DuplicateCodeBehavior> Races { get; } =
        new(SessionFlow.Actions, Enum.GetValues<DuplicateCodeBehavior>());

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(Kinds))]
    public async Task Sessions_of_one_client_do_not_get_into_each_others_way(Transport transport, TransactionAction action)
    {
        await using var service = await EmulatedService.StartAsync(transport);
        var flow = SessionFlow.Of(action);

        var told = await InParallelAsync(async number =>
        {
            var session = await flow.StartAsync(service.Client, CodeOf(number));
            service.Play(session.Id, OutcomeOf(number));
            return await flow.VerifyAsync(service.Client, SessionIdentifier.FromId(session.Id));
        });

        for (var number = 0; number < Count; number++)
        {
            told[number].Session!.MerchantInternalTransactionCode.Should().Be(CodeOf(number));
            told[number].Transaction!.MerchantInternalTransactionCode.Should().Be(CodeOf(number));
            told[number].Transaction!.Status.Should().Be(ExpectedOutcome.Of(OutcomeOf(number)).Transaction);
            service.Ledger.SessionsStarted(CodeOf(number)).Should().Be(1);
        }

        told.Select(one => one.Session!.Id).Should().OnlyHaveUniqueItems();
        service.Ledger.Entries.Count(entry => entry.Kind == flow.Success).Should().Be(Count / 2);
    }

    [Theory(Timeout = 60_000)]
    [InlineData(Transport.InProcess)]
    [InlineData(Transport.Loopback)]
    public async Task Each_payment_keeps_its_own_amount_and_customer(Transport transport)
    {
        await using var service = await EmulatedService.StartAsync(transport);

        var transactions = await InParallelAsync(async number =>
        {
            var session = await service.Sessions.Payments.StartAsync(
                MinimalRequests.Payment with
                {
                    MerchantInternalTransactionCode = CodeOf(number),
                    Amount = AmountOf(number),
                    Customer = CustomerSelector.FromInternalCode("customer of " + CodeOf(number)),
                },
                TestContext.Current.CancellationToken);
            service.Play(session.Id, CustomerOutcome.Approved);
            return await service.Sessions.Payments.VerifyAsync(SessionIdentifier.FromId(session.Id), TestContext.Current.CancellationToken);
        });

        for (var number = 0; number < Count; number++)
        {
            transactions[number].IsPaidFor(new Money(AmountOf(number), Currency.Usd)).Should().BeTrue();
            transactions[number].MerchantInternalCustomerCode.Should().Be("customer of " + CodeOf(number));
            service.Ledger.TotalCharged(CodeOf(number)).Should().Be(AmountOf(number));
        }
    }

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(Races))]
    public async Task Of_many_starts_with_one_code_one_makes_the_session(TransactionAction action, DuplicateCodeBehavior behavior)
    {
        await using var service = new EmulatedService(new EmulatorSettings { DuplicateCode = behavior });
        var flow = SessionFlow.Of(action);

        var outcomes = await InParallelAsync(async _ =>
        {
            try
            {
                return (IsNew: true, (await flow.StartAsync(service.Client)).Id);
            }
            catch (AccruPayDuplicateTransactionCodeException duplicate)
            {
                return (IsNew: false, duplicate.Session!.Id);
            }
        });

        var started = service.Ledger.EntriesOf(MinimalRequests.Code).Should().ContainSingle().Subject;
        outcomes.Should().OnlyContain(outcome => outcome.Id == started.SessionId);
        outcomes.Count(outcome => outcome.IsNew).Should().Be(behavior == DuplicateCodeBehavior.Reject ? 1 : Count);
    }

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(Races))]
    public async Task Faults_strike_calls_at_once_without_a_second_session_or_a_wrong_one(TransactionAction action, DuplicateCodeBehavior behavior)
    {
        // Long limits: with so many calls, the waits that the clock jumps over add up.
        await using var service = new EmulatedService(
            new EmulatorSettings { DuplicateCode = behavior },
            options => options.AttemptTimeout = options.TotalTimeout = TimeSpan.FromDays(1));
        service.Emulator.Faults.UseSeed(2031, probability: 0.3);
        var flow = SessionFlow.Of(action);

        var ids = await InParallelAsync(async number =>
        {
            try
            {
                return (await flow.StartAsync(service.Client, CodeOf(number))).Id;
            }
            catch (AccruPayException failure)
            {
                failure.IsSafeToRepeat.Should().BeTrue();
                return null;
            }
        });

        for (var number = 0; number < Count; number++)
        {
            var started = service.Ledger.EntriesOf(CodeOf(number));
            started.Count.Should().BeLessThanOrEqualTo(1);
            if (ids[number] is { } id)
                started.Should().ContainSingle().Which.SessionId.Should().Be(id);
        }

        ids.Count(id => id is not null).Should().BeGreaterThan(Count / 2);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_secret_can_rotate_while_calls_are_under_way()
    {
        await using var service = new EmulatedService();
        var client = service.ClientWith(options => options.ApiSecretProvider = _ => new ValueTask<string>(service.Emulator.Merchant.ApiSecret));
        var flow = SessionFlow.Of(TransactionAction.Payment);

        var started = await InParallelAsync(async number =>
        {
            if (number == Count / 2)
                service.Emulator.RotateSecret(service.Emulator.Merchant);
            try
            {
                return await flow.StartAsync(client, CodeOf(number)) is not null;
            }
            catch (AccruPayAuthenticationException)
            {
                // Sent with the old secret, a moment too late: nothing was started.
                return false;
            }
        });

        for (var number = 0; number < Count; number++)
            service.Ledger.SessionsStarted(CodeOf(number)).Should().Be(started[number] ? 1 : 0);
        (await flow.StartAsync(client, "afterwards")).Status.Should().Be(SessionStatus.Pending);
    }

    private static Task<T[]> InParallelAsync<T>(Func<int, Task<T>> act) =>
        Task.WhenAll(Enumerable.Range(0, Count).Select(number => Task.Run(() => act(number)))).SoonAsync();

    private static CustomerOutcome OutcomeOf(int number) => number % 2 == 0 ? CustomerOutcome.Approved : CustomerOutcome.Declined;

    private static BigInteger AmountOf(int number) => BigInteger.Pow(10, 20) + number;

    private static string CodeOf(int number) => "order-" + number.ToString(CultureInfo.InvariantCulture);
}
