using AccruPay.Emulator.Host;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.Money;

public sealed class MoneyOverSocketsTests : MoneyTests
{
    [Fact]
    public async Task A_stored_card_is_held_captured_and_refunded()
    {
        var card = await StoreAsync();
        await using var server = await EmulatorServer.StartAsync(Emulator, cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(new SocketsHttpHandler(), server.Endpoint, Emulator.Merchant.ApiSecret);

        var held = await client.SendAsync(MoneyDocuments.StartServerAuthorization, new { data = ServerOrder(card, "order-1") });
        var hold = held.Field.GetProperty("transactions")[0].GetProperty("id").GetString();
        var settled = await client.SendAsync(MoneyDocuments.Settle, new { id = hold, amount = "6000" });
        var settle = TransactionOf(settled).GetProperty("id").GetString();
        (await client.SendAsync(MoneyDocuments.Refund, new { id = settle, amount = "1000" }))["amount"].Should().Be("1000");

        Ledger.Summary("order-1").Balance.Should().Be(5000);
    }

    [Fact]
    public async Task A_charge_whose_answer_is_lost_is_charged_once_and_found_by_its_code()
    {
        var card = await StoreAsync();
        await using var server = await EmulatorServer.StartAsync(Emulator, cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(new SocketsHttpHandler(), server.Endpoint, Emulator.Merchant.ApiSecret);
        Emulator.Faults.Enqueue(Fault.DropAfterCommit);

        var charge = () => client.SendAsync(MoneyDocuments.Charge, new { data = ServerOrder(card, "order-1") });
        await charge.Should().ThrowAsync<HttpRequestException>();
        (await charge()).Code.Should().Be("@emulated/transaction-code-used");
        (await client.SendAsync(Documents.GetTransaction, new { code = "order-1" }))["status"].Should().Be("SUCCEEDED");
        Ledger.TimesCharged("order-1").Should().Be(1);
    }

    [Fact]
    public async Task A_charge_that_is_delivered_twice_is_charged_once()
    {
        var card = await StoreAsync();
        await using var server = await EmulatorServer.StartAsync(Emulator, cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(new SocketsHttpHandler(), server.Endpoint, Emulator.Merchant.ApiSecret);
        Emulator.Faults.Enqueue(Fault.DuplicateDelivery);
        await client.SendAsync(MoneyDocuments.Charge, new { data = ServerOrder(card, "order-1") });
        Ledger.TimesCharged("order-1").Should().Be(1);
    }
}
