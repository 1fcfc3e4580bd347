using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests;

public sealed class VerifyTests : IDisposable
{
    private readonly Box _box = new();

    public void Dispose() => _box.Dispose();

    [Fact]
    public async Task A_paid_session_is_verified_by_each_of_its_four_identifiers()
    {
        var started = await _box.StartPaymentAsync("order-1");
        var paid = _box.Emulator.Customer.Pay(started["id"], TestCards.Approved);

        foreach (var variables in new object[]
        {
            new { id = started["id"] }, new { token = started["token"] }, new { providerCode = started["providerCode"] }, new { code = "order-1" },
        })
        {
            var verified = await _box.Client.SendAsync(Documents.VerifyPayment, variables);
            verified["id"].Should().Be(paid.Id);
            verified["status"].Should().Be("SUCCEEDED");
            verified["action"].Should().Be("PAYMENT");
            verified["providerAuthorizationCode"].Should().HaveLength(6);
            verified["clientTransactionSessionId"].Should().Be(started["id"]);
        }
        _box.Emulator.Ledger.TimesCharged("order-1").Should().Be(1);
    }

    [Theory]
    [InlineData(UnpaidVerifyBehavior.Error, "@emulated/session-unpaid", null)]
    [InlineData(UnpaidVerifyBehavior.Status, null, "PENDING")]
    public async Task An_unpaid_session_is_an_error_or_a_pending_transaction(UnpaidVerifyBehavior setting, string? code, string? status)
    {
        _box.Emulator.Settings.UnpaidVerify = setting;
        var id = await _box.NewPaymentAsync("order-1");

        var verified = await _box.VerifyAsync(id);

        verified.Code.Should().Be(code);
        if (status is not null)
            verified["status"].Should().Be(status);
        else
            verified.Json.GetProperty("data").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task A_transaction_that_was_seen_unpaid_is_the_one_that_gets_paid()
    {
        _box.Emulator.Settings.UnpaidVerify = UnpaidVerifyBehavior.Status;
        var id = await _box.NewPaymentAsync("order-1");
        var unpaid = await _box.VerifyAsync(id);
        _box.Emulator.Customer.Pay(id, TestCards.Approved);
        var paid = await _box.VerifyAsync(id);

        paid["id"].Should().Be(unpaid["id"]);
        paid["status"].Should().Be("SUCCEEDED");
    }

    [Theory]
    [InlineData(UnpaidVerifyBehavior.Error, "@emulated/session-unpaid")]
    [InlineData(UnpaidVerifyBehavior.Status, null)]
    public async Task A_canceled_session_counts_as_unpaid(UnpaidVerifyBehavior setting, string? code)
    {
        _box.Emulator.Settings.UnpaidVerify = setting;
        var id = await _box.NewPaymentAsync("order-1");
        _box.Emulator.Customer.Cancel(id);

        var verified = await _box.VerifyAsync(id);
        verified.Code.Should().Be(code);
        if (code is null)
            verified["status"].Should().Be("CANCELED");
    }

    [Theory]
    [InlineData(ExpiredVerifyBehavior.ExpiredStatus, null)]
    [InlineData(ExpiredVerifyBehavior.Error, "@emulated/session-expired")]
    public async Task An_expired_session_is_a_status_or_an_error(ExpiredVerifyBehavior setting, string? code)
    {
        _box.Emulator.Settings.ExpiredVerify = setting;
        var id = await _box.NewPaymentAsync("order-1");
        _box.Clock.Advance(TimeSpan.FromMinutes(20));

        var verified = await _box.VerifyAsync(id);
        verified.Code.Should().Be(code);
        if (code is null)
            verified["status"].Should().Be("EXPIRED");
    }

    [Fact]
    public async Task Invented_keys_say_that_they_are_invented()
    {
        var verified = await _box.VerifyAsync(await _box.NewPaymentAsync("order-1"));
        verified.ErrorMessage.Should().Contain("invented by the emulator");
    }

    [Fact]
    public async Task A_session_of_another_kind_is_refused()
    {
        var verified = await _box.VerifyAsync(await _box.NewHoldAsync("order-1"));
        verified.Code.Should().Be("@emulated/session-of-other-kind");
    }

    [Fact]
    public async Task Verifying_again_says_the_same_and_moves_only_the_time_of_the_check()
    {
        var id = await _box.NewPaymentAsync("order-1");
        _box.Emulator.Customer.Pay(id, TestCards.Declined);
        var first = await _box.VerifyAsync(id);
        _box.Clock.Advance(TimeSpan.FromMinutes(5));
        var second = await _box.VerifyAsync(id);

        second.Text.Should().Be(first.Text);
        _box.Emulator.Sessions.Find(id)!.ProviderLastVerifiedAt.Should().Be(_box.Clock.GetUtcNow());
    }
}
