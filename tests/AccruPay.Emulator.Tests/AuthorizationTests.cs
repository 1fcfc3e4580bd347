using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests;

public sealed class AuthorizationTests : IDisposable
{
    private readonly Box _box = new();

    public void Dispose() => _box.Dispose();

    [Fact]
    public async Task An_approved_authorization_holds_money_and_charges_none()
    {
        var id = await _box.NewHoldAsync("order-1", customer: "customer-1");
        _box.Emulator.Customer.Pay(id, TestCards.Approved);

        var context = (await _box.Client.SendAsync(Documents.VerifyAuthorization, new { id })).Field;

        context.GetProperty("session").GetProperty("status").GetString().Should().Be("COMPLETED");
        context.GetProperty("customer").GetProperty("merchantInternalCustomerCode").GetString().Should().Be("customer-1");
        var hold = context.GetProperty("transactions").EnumerateArray().Single();
        hold.GetProperty("action").GetString().Should().Be("AUTHORIZATION");
        hold.GetProperty("status").GetString().Should().Be("SUCCEEDED");
        _box.Emulator.Ledger.TimesHeld("order-1").Should().Be(1);
        _box.Emulator.Ledger.TotalHeld("order-1").Should().Be(10000);
        _box.Emulator.Ledger.TimesCharged("order-1").Should().Be(0);
    }

    [Fact]
    public async Task The_start_returns_a_context_without_transactions()
    {
        var context = (await _box.Client.SendAsync(Documents.StartAuthorization, new { data = Box.Order("order-1") })).Field;
        context.GetProperty("session").GetProperty("action").GetString().Should().Be("AUTHORIZATION");
        context.GetProperty("transactions").GetArrayLength().Should().Be(0);
        context.GetProperty("customer").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task By_setting_an_unpaid_or_expired_authorization_is_a_context_without_a_hold()
    {
        _box.Emulator.Settings.UnpaidVerify = UnpaidVerifyBehavior.Status;
        var id = await _box.NewHoldAsync("order-1");
        (await Status()).Should().Be(("PENDING", 0));
        _box.Clock.Advance(TimeSpan.FromMinutes(20));
        (await Status()).Should().Be(("EXPIRED", 0));

        async Task<(string?, int)> Status()
        {
            var context = (await _box.Client.SendAsync(Documents.VerifyAuthorization, new { id })).Field;
            return (context.GetProperty("session").GetProperty("status").GetString(), context.GetProperty("transactions").GetArrayLength());
        }
    }
}
