using AccruPay.Emulator;
using AccruPay.Store.Tests.Support;
using Store.Orders;

namespace AccruPay.Store.Tests.Server;

public sealed class OpenOrdersTests : StoreTests
{
    private const string Verify = "merchantApiClientTransactionPaymentSessionVerify";

    [Fact]
    public async Task An_order_that_the_service_cannot_answer_for_does_not_stop_the_others()
    {
        var ids = await PaidAsync(2);
        Emulator.Faults.Enqueue(Fault.ServerError(), Verify);
        await Host.CheckOpenOrdersAsync();
        (await CompletedAsync(ids)).Should().HaveCount(1, "one was asked about in vain, and then the other one");

        Emulator.Faults.Enqueue(Fault.ServerError(), Verify);
        await Host.CheckOpenOrdersAsync();
        (await CompletedAsync(ids)).Should().HaveCount(1);

        await Host.CheckOpenOrdersAsync();
        (await CompletedAsync(ids)).Should().BeEquivalentTo(ids);
    }

    [Fact]
    public async Task An_order_that_fails_moves_to_the_back_and_the_others_have_their_turn()
    {
        var ids = await PaidAsync(5);
        for (var i = 0; i < 4; i++)
            Emulator.Faults.Enqueue(Fault.ServerError(), Verify);

        await Host.CheckOpenOrdersAsync();
        Emulator.Faults.Waiting.Should().Be(1, "after three failures in a row the service is taken to be down");
        var failed = new List<string>();
        foreach (var id in ids)
        {
            if ((await Host.OrderAsync(id)).CheckedAt is not null)
                failed.Add(id);
        }
        failed.Should().HaveCount(3);

        await Host.CheckOpenOrdersAsync();
        var completed = await CompletedAsync(ids);
        ids.Except(completed, StringComparer.Ordinal).Should().ContainSingle("one more fault was left").And.NotIntersectWith(failed);
    }

    private async Task<IReadOnlyList<string>> PaidAsync(int count)
    {
        var ids = new List<string>();
        for (var i = 0; i < count; i++)
        {
            ids.Add(await Shopper.OrderAsync());
            await Shopper.PayAsync(ids[^1], TestCards.Approved);
        }
        return ids;
    }

    private async Task<IReadOnlyList<string>> CompletedAsync(IEnumerable<string> ids)
    {
        var completed = new List<string>();
        foreach (var id in ids)
        {
            if ((await Host.OrderAsync(id)).Status == OrderStatus.Completed)
                completed.Add(id);
        }
        return completed;
    }
}
