using AccruPay.Emulator;

namespace AccruPay.Tests;

/// <summary>A sync shows what happened at the provider without the service.</summary>
public class TransactionSyncTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static MatrixTheoryData<string, Transport> Settings => MoneySettings.Matrix;

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task A_chargeback_is_seen_by_a_sync_only(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);
        var charged = await service.ChargedAsync();
        service.Emulator.Provider.Dispute(charged.Id);
        (await service.Client.Transactions.GetAsync(TransactionIdentifier.FromId(charged.Id), Token)).IsDisputed.Should().BeFalse();

        var synced = await SyncAsync(service, TransactionIdentifier.FromId(charged.Id));

        synced.IsDisputed.Should().BeTrue();
        synced.DisputedAt.Should().NotBeNull();
        synced.TransactionsRelated.Should().ContainSingle(static related => related.Action == TransactionAction.Chargeback);
        service.Ledger.Summary("order-1").Balance.Should().Be(0);
    }

    [Fact]
    public async Task A_charge_that_the_service_had_lost_is_found_by_its_code()
    {
        await using var service = new EmulatedService();
        var method = await service.StoreCardAsync();
        service.Emulator.Provider.ChargeUnseen(method, "order-1", 10_000);
        var code = TransactionIdentifier.FromMerchantInternalTransactionCode("order-1");
        await service.Client.Transactions.GetAsync(code, Token).FailureAsync<AccruPayNotFoundException>();

        (await SyncAsync(service, code)).IsPaidFor(new Money(10_000, Currency.Usd)).Should().BeTrue();

        (await service.Client.Transactions.GetAsync(code, Token)).IsPaid.Should().BeTrue();
    }

    [Fact]
    public async Task It_changes_nothing_however_often_it_is_asked()
    {
        await using var service = new EmulatedService();
        var charged = await service.ChargedAsync();
        service.Emulator.Faults.Enqueue(Fault.DropAfterCommit, "merchantApiTransactionSyncOne");
        service.Emulator.Faults.Enqueue(Fault.ServerError(), "merchantApiTransactionSyncOne");

        var synced = await SyncAsync(service, TransactionIdentifier.FromId(charged.Id));

        synced.IsPaid.Should().BeTrue();
        synced.ProviderLastSyncedAt.Should().NotBeNull();
        service.Ledger.Summary("order-1").TimesCharged.Should().Be(1);
    }

    private static Task<Transaction> SyncAsync(EmulatedService service, TransactionIdentifier transaction) =>
        service.Client.Transactions.SyncAsync(service.AccountAt(EmulatedProvider.Nuvei).Id, transaction, Token);
}
