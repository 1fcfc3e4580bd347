namespace AccruPay.Tests;

/// <summary>Stopping a transaction before its money has moved for good; the ledger is the judge.</summary>
public class VoidTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static MatrixTheoryData<string, Transport> Settings => MoneySettings.Matrix;

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task A_payment_of_today_is_taken_back_in_full(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);
        var charged = await service.ChargedAsync();

        var voided = await VoidAsync(service, charged);

        voided.ShouldFollow(charged, TransactionAction.Void, service);
        var now = await service.Client.Transactions.GetAsync(TransactionIdentifier.FromId(charged.Id), Token);
        now.VoidedAt.Should().NotBeNull();
        now.IsPaid.Should().BeFalse();
        var summary = service.Ledger.Summary("order-1");
        (summary.TimesVoided, summary.TotalVoided, summary.Balance).Should().Be((1, 10_000, 0));
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task It_happens_once_and_not_after_the_money_has_moved(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);
        var voided = await service.ChargedAsync("order-1");
        await VoidAsync(service, voided);
        var old = await service.ChargedAsync("order-2");
        service.Clock.Advance(TimeSpan.FromDays(2));

        foreach (var transaction in new[] { voided, old })
        {
            var call = () => VoidAsync(service, transaction);
            (await call.Should().ThrowAsync<AccruPayApiException>()).Which.Should().NotBeOfType<AccruPayNotFoundException>();
        }

        service.Ledger.Summary("order-1").TimesVoided.Should().Be(1);
        service.Ledger.Summary("order-2").Balance.Should().Be(10_000);
    }

    [Fact]
    public async Task One_that_does_not_exist_is_not_found()
    {
        await using var service = new EmulatedService();
        var failure = await service.Client.Transactions.VoidAsync(TransactionIdentifier.FromId("unknown"), Token)
            .FailureAsync<AccruPayNotFoundException>();
        failure.IsSafeToRepeat.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task A_lost_answer_is_unknown_and_the_void_is_found_out(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);
        var charged = await service.ChargedAsync();
        service.Emulator.Faults.Enqueue(Emulator.Fault.DropAfterCommit, "merchantApiTransactionVoid");

        var unknown = await VoidAsync(service, charged).FailureAsync<AccruPayOutcomeUnknownException>();

        (await unknown.FindOutAsync(Token)).Should().BeOfType<OutcomeHappened>();
        service.Ledger.Summary("order-1").TimesVoided.Should().Be(1);
    }

    private static Task<Transaction> VoidAsync(EmulatedService service, Transaction transaction) =>
        service.Client.Transactions.VoidAsync(TransactionIdentifier.FromId(transaction.Id), Token);
}
