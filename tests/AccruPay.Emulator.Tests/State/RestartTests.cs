using Microsoft.Extensions.Time.Testing;

namespace AccruPay.Emulator.Tests.State;

/// <summary>An emulator with a state file is the same after a restart, and goes on as if there had been none.</summary>
public sealed class RestartTests : IDisposable
{
    private readonly StateFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task After_hundreds_of_random_acts_every_record_and_every_answer_is_the_same_to_the_byte(int seed)
    {
        // Each look at this clock finds it later: an act that asks twice must not see two moments.
        var time = new FakeTimeProvider(Support.Box.Start) { AutoAdvanceAmount = TimeSpan.FromTicks(7) };
        string before;
        using (var first = await StateFolder.OpenAsync(_folder["state"], time))
        {
            using var acts = new RandomActs(first.Emulator, time, seed);
            await acts.PlayAsync(400);
            acts.Refused.Should().BeLessThan(200, "most of the acts should come to something");
            time.AutoAdvanceAmount = TimeSpan.Zero;
            before = await Portrait.OfAsync(first.Emulator);
        }

        using var second = await StateFolder.OpenAsync(_folder["state"], time);
        second.DroppedBytes.Should().Be(0);
        second.PlayedActs.Should().BeGreaterThan(200);
        (await Portrait.OfAsync(second.Emulator)).Should().Be(before);
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public async Task What_happens_after_a_restart_is_what_would_have_happened_without_one(int seed)
    {
        // Two emulators of one beginning: the same secret and the same seed.
        (await StateFolder.OpenAsync(_folder["interrupted"])).Dispose();
        File.Copy(_folder["interrupted"], _folder["uninterrupted"]);

        (await LiveAsync("interrupted", seed, restart: true)).Should().Be(await LiveAsync("uninterrupted", seed, restart: false));
    }

    [Fact]
    public async Task The_secret_the_ids_and_the_time_that_passed_survive()
    {
        var time = StateFolder.NewTime();
        string secret, publicId, account;
        using (var first = await StateFolder.OpenAsync(_folder["state"], time))
        {
            (secret, publicId, account) = (first.Emulator.Merchant.ApiSecret, first.Emulator.Merchant.PublicId, first.Emulator.Merchant.Nuvei.Id);
            first.Emulator.AdvanceClock(TimeSpan.FromDays(30));
        }

        time.Advance(TimeSpan.FromHours(1));
        using var second = await StateFolder.OpenAsync(_folder["state"], time);
        second.Emulator.Merchant.ApiSecret.Should().Be(secret);
        second.Emulator.Merchant.PublicId.Should().Be(publicId);
        second.Emulator.Merchant.Nuvei.Id.Should().Be(account);
        second.Emulator.Time.GetUtcNow().Should().Be(Support.Box.Start + TimeSpan.FromDays(30) + TimeSpan.FromHours(1), "the machine's time goes on while the emulator does not run");
    }

    [Fact]
    public async Task Time_does_not_go_back_where_the_machines_clock_does()
    {
        var time = StateFolder.NewTime();
        using (var first = await StateFolder.OpenAsync(_folder["state"], time))
        {
            time.Advance(TimeSpan.FromDays(1));
            first.Emulator.PassTime();
        }

        using var second = await StateFolder.OpenAsync(_folder["state"], StateFolder.NewTime());
        second.Emulator.Time.GetUtcNow().Should().Be(Support.Box.Start + TimeSpan.FromDays(1));
    }

    [Fact]
    public async Task Acts_that_come_side_by_side_are_kept_in_the_order_in_which_they_happened()
    {
        string before;
        using (var first = await StateFolder.OpenAsync(_folder["state"]))
        {
            await Task.WhenAll(Enumerable.Range(0, 8).Select(caller => Task.Run(() => BuyAsync(first.Emulator, caller))));
            before = await Portrait.OfAsync(first.Emulator);
        }

        using var second = await StateFolder.OpenAsync(_folder["state"]);
        (await Portrait.OfAsync(second.Emulator)).Should().Be(before);
        second.Emulator.Ledger.Entries.Count(entry => entry.Kind == LedgerEntryKind.Charged).Should().Be(8 * 10);
    }

    private static async Task BuyAsync(AccruPayEmulator emulator, int caller)
    {
        using var client = new Support.RawClient(emulator.CreateHandler(), emulator.Endpoint, emulator.Merchant.ApiSecret);
        for (var i = 0; i < 10; i++)
        {
            var started = await client.SendAsync(Support.Documents.StartPayment, new { data = Support.Box.Order($"order-{caller}-{i}", customer: "customer-1", store: true) });
            emulator.Customer.Pay(started["id"], TestCards.Approved);
            await client.SendAsync(Support.Documents.VerifyPayment, new { id = started["id"] });
        }
    }

    private async Task<string> LiveAsync(string file, int seed, bool restart)
    {
        var time = StateFolder.NewTime();
        var state = await StateFolder.OpenAsync(_folder[file], time);
        try
        {
            await PlayAsync(state.Emulator, time, seed, 300);
            if (restart)
            {
                state.Dispose();
                state = await StateFolder.OpenAsync(_folder[file], time);
            }
            await PlayAsync(state.Emulator, time, seed + 100, 150);
            state.Emulator.AdvanceClock(TimeSpan.FromDays(400));
            return await Portrait.OfAsync(state.Emulator);
        }
        finally
        {
            state.Dispose();
        }
    }

    private static async Task PlayAsync(AccruPayEmulator emulator, FakeTimeProvider time, int seed, int count)
    {
        using var acts = new RandomActs(emulator, time, seed);
        await acts.PlayAsync(count);
    }
}
