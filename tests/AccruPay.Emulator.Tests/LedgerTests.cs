using System.Numerics;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests;

public sealed class LedgerTests : IDisposable
{
    private readonly Box _box = new();

    public void Dispose() => _box.Dispose();

    [Fact]
    public async Task It_tells_who_was_charged_what_where_and_when()
    {
        var huge = BigInteger.Parse("123456789012345678901234567890");
        var id = (await _box.StartPaymentAsync("order-1", _box.Emulator.Merchant.Stripe, amount: huge.ToString()))["id"];
        _box.Clock.Advance(TimeSpan.FromMinutes(3));
        var paid = _box.Emulator.Customer.Pay(id, TestCards.Approved);

        var entries = _box.Emulator.Ledger.EntriesOf("order-1");
        entries.Select(entry => entry.Kind).Should().Equal(LedgerEntryKind.SessionStarted, LedgerEntryKind.Charged);
        entries[1].Should().Be(new LedgerEntry(
            LedgerEntryKind.Charged, _box.Emulator.Merchant.Id, _box.Emulator.Merchant.Stripe.Id, EmulatedProvider.Stripe,
            "order-1", id, paid.Id, huge, "USD", Box.Start.AddMinutes(3)));
        _box.Emulator.Ledger.TotalCharged("order-1").Should().Be(huge);
        _box.Emulator.Ledger.Entries.Should().Equal(entries);
    }

    [Fact]
    public async Task A_decline_is_an_entry_and_no_charge()
    {
        _box.Emulator.Customer.Pay(await _box.NewPaymentAsync("order-1"), TestCards.Declined);
        _box.Emulator.Ledger.EntriesOf("order-1")[^1].Kind.Should().Be(LedgerEntryKind.Declined);
        _box.Emulator.Ledger.TimesCharged("order-1").Should().Be(0);
        _box.Emulator.Ledger.TotalCharged("order-1").Should().Be(0);
    }

    [Fact]
    public void A_code_that_was_never_used_has_no_entries()
    {
        _box.Emulator.Ledger.EntriesOf("nothing").Should().BeEmpty();
        _box.Emulator.Ledger.TimesStored("nothing").Should().Be(0);
    }

    [Fact]
    public async Task It_knows_of_a_charge_that_the_client_never_heard_of()
    {
        var id = await _box.NewPaymentAsync("order-1");
        _box.Emulator.Customer.Pay(id, TestCards.Approved);
        _box.Emulator.Faults.Enqueue(Fault.DropBeforeCommit);
        var verify = () => _box.VerifyAsync(id);
        await verify.Should().ThrowAsync<HttpRequestException>();
        _box.Emulator.Ledger.TimesCharged("order-1", _box.Emulator.Merchant.Nuvei).Should().Be(1);
        _box.Emulator.Ledger.TimesCharged("order-1", _box.Emulator.Merchant.Stripe).Should().Be(0);
    }

    [Fact]
    public async Task Of_many_payments_at_once_one_is_taken()
    {
        var id = await _box.NewPaymentAsync("order-1");
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => TryPay(id))));
        outcomes.Count(taken => taken).Should().Be(1);
        _box.Emulator.Ledger.TimesCharged("order-1").Should().Be(1);
    }

    [Fact]
    public async Task Many_whole_rounds_at_once_charge_each_code_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 100).Select(n => Task.Run(async () =>
        {
            var id = await _box.NewPaymentAsync($"order-{n}");
            _box.Emulator.Customer.Pay(id, TestCards.Approved);
            (await _box.VerifyAsync(id))["status"].Should().Be("SUCCEEDED");
        })));
        Enumerable.Range(0, 100).Should().OnlyContain(n => _box.Emulator.Ledger.TimesCharged($"order-{n}") == 1);
        _box.Emulator.Transactions.Of(_box.Emulator.Merchant).Should().HaveCount(100);
    }

    private bool TryPay(string id)
    {
        try
        {
            _box.Emulator.Customer.Pay(id, TestCards.Approved);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
