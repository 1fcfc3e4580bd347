using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.Money;

/// <summary>Two callers at the same moment, again and again, at a service that is interrupted wherever it looks at the clock.</summary>
public sealed class RaceTests : MoneyTests
{
    private const int Rounds = 60;

    public RaceTests()
        : base(options => options.TimeProvider = new HesitantClock())
    {
    }

    [Fact]
    public async Task A_code_charges_once()
    {
        var card = await StoreAsync();
        await RaceAsync(round => ChargeAsync(card, $"order-{round}"), round => Ledger.TimesCharged($"order-{round}").Should().Be(1));
    }

    [Fact]
    public async Task A_code_holds_or_charges_once()
    {
        var card = await StoreAsync();
        await RaceAsync(
            round => ChargeAsync(card, $"order-{round}"),
            round => HoldAsync(card, $"order-{round}"),
            round => (Ledger.TimesCharged($"order-{round}") + Ledger.TimesHeld($"order-{round}")).Should().Be(1));
    }

    [Fact]
    public async Task Money_goes_back_once()
    {
        var card = await StoreAsync();
        var payments = new string[Rounds];
        for (var round = 0; round < Rounds; round++)
            payments[round] = (await ChargeAsync(card, $"order-{round}"))["id"];
        await RaceAsync(
            round => RefundAsync(payments[round], "6000"),
            round => VoidAsync(payments[round]),
            round => Ledger.SummaryOfTransaction(payments[round]).Should().Match<LedgerSummary>(summary => summary.TimesRefunded + summary.TimesVoided == 1));
    }

    [Fact]
    public async Task What_waits_for_the_bank_is_called_off_or_charged()
    {
        var sessions = new string[Rounds];
        var payments = new string[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            sessions[round] = await Box.NewPaymentAsync($"order-{round}");
            payments[round] = Emulator.Customer.Pay(sessions[round], TestCards.Pending).Id;
        }
        await RaceAsync(
            round => VoidAsync(payments[round]),
            round => Task.FromResult(Record.Exception(() => Emulator.Customer.CompletePending(sessions[round], true))),
            round => Ledger.Summary($"order-{round}").Should().Match<LedgerSummary>(summary => summary.TimesCharged + summary.TimesCanceled == 1));
    }

    [Fact]
    public async Task A_customers_code_is_given_once()
    {
        await RaceAsync(
            round => Box.Client.SendAsync(MoneyDocuments.CreateCustomer, new { data = new { merchantInternalCustomerCode = $"customer-{round}" } }),
            _ => { });
        Emulator.Customers.Of(Emulator.Merchant).Should().HaveCount(Rounds);
    }

    private static Task RaceAsync(Func<int, Task> act, Action<int> check) => RaceAsync(act, act, check);

    private static async Task RaceAsync(Func<int, Task> one, Func<int, Task> other, Action<int> check)
    {
        for (var round = 0; round < Rounds; round++)
        {
            using var start = new Barrier(2);
            await Task.WhenAll(AtOnceAsync(start, one, round), AtOnceAsync(start, other, round));
            check(round);
        }
    }

    private static Task AtOnceAsync(Barrier start, Func<int, Task> act, int round) => Task.Factory.StartNew(
        () =>
        {
            start.SignalAndWait(TestContext.Current.CancellationToken);
            return act(round);
        },
        TestContext.Current.CancellationToken,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default).Unwrap();
}
