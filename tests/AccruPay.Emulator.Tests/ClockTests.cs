using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests;

public sealed class ClockTests : IDisposable
{
    private readonly Box _box = new();

    public void Dispose() => _box.Dispose();

    [Fact]
    public async Task A_Nuvei_session_expires_after_20_minutes_and_not_a_tick_before()
    {
        var id = await _box.NewPaymentAsync("order-1", _box.Emulator.Merchant.Nuvei);
        _box.Clock.Advance(TimeSpan.FromMinutes(20) - TimeSpan.FromTicks(1));
        (await _box.GetAsync(id))["status"].Should().Be("PENDING");

        _box.Clock.Advance(TimeSpan.FromTicks(1));
        (await _box.GetAsync(id))["status"].Should().Be("EXPIRED");
    }

    [Fact]
    public async Task A_Stripe_payment_and_authorization_live_24_hours()
    {
        var payment = await _box.NewPaymentAsync("order-1", _box.Emulator.Merchant.Stripe);
        var hold = await _box.NewHoldAsync("order-2", _box.Emulator.Merchant.Stripe);
        _box.Clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromTicks(1));
        (await _box.GetAsync(payment))["status"].Should().Be("PENDING");
        (await _box.GetAsync(hold))["status"].Should().Be("PENDING");

        _box.Clock.Advance(TimeSpan.FromTicks(1));
        (await _box.GetAsync(payment))["status"].Should().Be("EXPIRED");
        (await _box.GetAsync(hold))["status"].Should().Be("EXPIRED");
    }

    [Fact]
    public async Task A_Stripe_setup_never_expires()
    {
        var started = await _box.StartAddPaymentMethodAsync("order-1", account: _box.Emulator.Merchant.Stripe);
        started["tokenExpiresAt"].Should().BeEmpty();
        _box.Clock.Advance(TimeSpan.FromDays(3650));
        (await _box.GetAsync(started["id"]))["status"].Should().Be("PENDING");
    }

    [Fact]
    public async Task The_token_says_when_the_session_expires()
    {
        var started = await _box.StartPaymentAsync("order-1", _box.Emulator.Merchant.Nuvei);
        started["tokenExpiresAt"].Should().Be("2030-02-01T00:10:00.123Z");
    }

    [Fact]
    public async Task An_open_form_and_an_unfinished_3D_Secure_expire_with_the_session()
    {
        var id = await _box.NewPaymentAsync("order-1", _box.Emulator.Merchant.Nuvei);
        _box.Emulator.Customer.WalkAway(id).Status.Should().Be(EmulatedSessionStatus.Active);
        var transaction = _box.Emulator.Customer.Pay(id, TestCards.ThreeDSecureAbandoned);
        _box.Clock.Advance(TimeSpan.FromMinutes(20));

        (await _box.GetAsync(id))["status"].Should().Be("EXPIRED");
        (await _box.Client.SendAsync(Documents.GetTransaction, new { id = transaction.Id }))["status"].Should().Be("EXPIRED");
        var pay = () => _box.Emulator.Customer.Pay(id, TestCards.Approved);
        pay.Should().Throw<InvalidOperationException>().WithMessage("*Expired*");
    }

    [Fact]
    public async Task What_was_paid_stays_paid_however_late_it_is()
    {
        var id = await _box.NewPaymentAsync("order-1", _box.Emulator.Merchant.Nuvei);
        _box.Emulator.Customer.Pay(id, TestCards.Approved);
        _box.Clock.Advance(TimeSpan.FromDays(30));
        (await _box.VerifyAsync(id))["status"].Should().Be("SUCCEEDED");
    }

    [Fact]
    public async Task The_Date_header_is_the_emulators_time()
    {
        var answer = await _box.Client.SendAsync("{ healthCheck }");
        answer.Message.Headers.Date.Should().Be(new DateTimeOffset(2030, 1, 31, 23, 50, 0, TimeSpan.Zero));
        answer.Field.GetString().Should().Be("2030-01-31T23:50:00.123Z");
    }
}
