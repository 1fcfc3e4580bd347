using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.Money;

public sealed class MoneyIsolationTests : MoneyTests
{
    [Theory]
    [InlineData(ForeignRecordBehavior.NotFound, "@emulated/not-found")]
    [InlineData(ForeignRecordBehavior.Forbidden, "FORBIDDEN")]
    public async Task Nobody_moves_another_merchants_money(ForeignRecordBehavior setting, string code)
    {
        Emulator.Settings.ForeignRecord = setting;
        var other = Emulator.AddMerchant("Other");
        var account = other.AddProviderAccount(EmulatedProvider.Nuvei);
        using var stranger = Box.NewClient(other.ApiSecret);
        var payment = await PaidAsync("order-1");
        var hold = await HeldAsync("order-2");
        var card = await StoreAsync();
        var before = Ledger.Entries.Count;

        foreach (var (document, variables) in new (string, object)[]
        {
            (MoneyDocuments.Refund, new { id = payment, amount = "1" }),
            (MoneyDocuments.Void, new { id = payment }),
            (MoneyDocuments.Settle, new { id = hold, amount = "1" }),
            (MoneyDocuments.VoidAuthorization, new { id = hold }),
            (MoneyDocuments.Sync, new { id = payment, account = account.Id }),
            (MoneyDocuments.GetMethod, new { id = card.Id }),
            (MoneyDocuments.Charge, new { data = ServerOrder(card, "order-3"), account = account.Id }),
            (MoneyDocuments.StartServerAuthorization, new { data = ServerOrder(card, "order-3"), account = account.Id }),
            (MoneyDocuments.SyncMethod, new { providerCode = card.ProviderCode, account = Nuvei.Id }),
        })
            (await stranger.SendAsync(document, variables)).Code.Should().Be(code, document);

        (await stranger.SendAsync(MoneyDocuments.SyncMethod, new { providerCode = card.ProviderCode, account = account.Id })).Code.Should().Be("@emulated/not-found");
        (await stranger.SendAsync(MoneyDocuments.Refund, new { code = "order-1", amount = "1" })).Code.Should().Be("@emulated/not-found");
        Ledger.Entries.Should().HaveCount(before);
    }

    [Fact]
    public async Task Nobody_moves_money_without_a_secret()
    {
        var payment = await PaidAsync("order-1");
        Box.Client.Secret = null;
        (await RefundAsync(payment, "1")).Code.Should().Be("UNAUTHENTICATED");
        (await Box.Client.SendAsync(MoneyDocuments.ResolveCustomer, new { selector = new { merchantInternalCustomerCode = "new" } })).Code.Should().Be("UNAUTHENTICATED");
        Emulator.Customers.Of(Emulator.Merchant).Should().BeEmpty();
        Ledger.Summary("order-1").TimesRefunded.Should().Be(0);
    }
}
