using AccruPay.Emulator;
using AccruPay.Store.Tests.Support;
using Store.Orders;

namespace AccruPay.Store.Tests.Server;

public sealed class PendingChargeTests : StoreTests
{
    [Fact]
    public async Task A_charge_that_the_bank_has_not_decided_is_not_dismissed_and_completes_later()
    {
        var (id, charge) = await PendingAsync();
        Host.Clock.Advance(TimeSpan.FromMinutes(11));

        var answer = await Shopper.PostAsync($"/back-office/orders/{id}/dismiss", $"/back-office/orders/{id}");

        answer.Headers.Location!.OriginalString.Should().EndWith("problem=too-early");
        (await Host.OrderAsync(id)).Status.Should().Be(OrderStatus.Charging);

        Emulator.Provider.CompletePending(charge, succeeded: true);
        await Host.CheckOpenOrdersAsync();

        (await Host.OrderAsync(id)).Should().Match<Order>(order => order.Status == OrderStatus.Completed && order.TransactionId == charge);
        Emulator.Ledger.Entries.Count(entry => entry.Kind == LedgerEntryKind.Charged).Should().Be(1);
        (await Host.FulfilmentsAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task A_charge_that_the_bank_declines_later_fails_the_attempt()
    {
        var (id, charge) = await PendingAsync();
        Emulator.Provider.CompletePending(charge, succeeded: false);

        await Host.CheckOpenOrdersAsync();

        (await Host.OrderAsync(id)).Should().Match<Order>(order => order.Status == OrderStatus.AttemptFailed && order.CanBeginAnew);
    }

    private async Task<(string OrderId, string ChargeId)> PendingAsync()
    {
        await Shopper.SignInAsync();
        var id = await Shopper.OrderAsync();
        var card = await Shopper.SaveCardAsync(TestCards.Approved);
        Emulator.Provider.ReplaceCard(card, TestCards.Pending);
        await Shopper.ChargeAsync(id, card);
        (await Host.OrderAsync(id)).Status.Should().Be(OrderStatus.Charging);
        return (id, Emulator.Transactions.Of(Emulator.Merchant).Single(record => record.MerchantInternalTransactionCode == $"{id}-1").Id);
    }
}
