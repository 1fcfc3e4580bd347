using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests;

public sealed class TransactionCodeTests : IDisposable
{
    private readonly Box _box = new();

    public void Dispose() => _box.Dispose();

    [Theory]
    [InlineData(BusinessErrorCode.AppErrorKey, "@emulated/transaction-code-used")]
    [InlineData(BusinessErrorCode.ValidationError, "VALIDATION_ERROR")]
    public async Task A_used_code_is_rejected_and_nothing_is_created(BusinessErrorCode setting, string code)
    {
        _box.Emulator.Settings.DuplicateErrorCode = setting;
        await _box.NewPaymentAsync("order-1");

        var second = await _box.StartPaymentAsync("order-1", customer: "someone-new");

        second.Code.Should().Be(code);
        _box.Emulator.Ledger.SessionsStarted("order-1").Should().Be(1);
        _box.Emulator.Customers.Of(_box.Emulator.Merchant).Should().BeEmpty();
    }

    [Fact]
    public async Task By_setting_the_session_that_holds_the_code_is_returned_whatever_was_asked_for()
    {
        _box.Emulator.Settings.DuplicateCode = DuplicateCodeBehavior.ReturnExisting;
        var first = await _box.StartPaymentAsync("order-1");
        var second = await _box.StartPaymentAsync("order-1", amount: "77");

        second["id"].Should().Be(first["id"]);
        second["amount"].Should().Be("10000");
        _box.Emulator.Ledger.SessionsStarted("order-1").Should().Be(1);
    }

    [Theory]
    [InlineData(nameof(TestCards.Approved))]
    [InlineData(nameof(TestCards.Declined))]
    [InlineData(nameof(TestCards.ProcessingError))]
    public async Task Every_outcome_burns_the_code(string card)
    {
        _box.Emulator.Customer.Pay(await _box.NewPaymentAsync("order-1"), Box.Card(card));
        (await _box.StartPaymentAsync("order-1")).Code.Should().Be("@emulated/transaction-code-used");
    }

    [Fact]
    public async Task The_three_kinds_of_sessions_share_the_codes()
    {
        await _box.NewHoldAsync("order-1");
        (await _box.StartAddPaymentMethodAsync("order-1")).Code.Should().Be("@emulated/transaction-code-used");
        (await _box.StartPaymentAsync("order-1")).Code.Should().Be("@emulated/transaction-code-used");
    }

    [Fact]
    public async Task A_code_is_free_at_another_provider_account_and_a_look_up_finds_the_later_one()
    {
        var nuvei = await _box.NewPaymentAsync("order-1", _box.Emulator.Merchant.Nuvei);
        var stripe = await _box.NewPaymentAsync("order-1", _box.Emulator.Merchant.Stripe);

        stripe.Should().NotBe(nuvei);
        (await _box.Client.SendAsync(Documents.GetSession, new { code = "order-1" }))["id"].Should().Be(stripe);
        _box.Emulator.Ledger.SessionsStarted("order-1", _box.Emulator.Merchant.Nuvei).Should().Be(1);
        _box.Emulator.Ledger.SessionsStarted("order-1").Should().Be(2);
    }

    [Fact]
    public async Task A_start_that_breaks_a_rule_leaves_its_code_free()
    {
        (await _box.StartPaymentAsync("order-1", amount: "0")).Code.Should().Be("@emulated/amount-not-positive");
        (await _box.StartPaymentAsync("order-1", store: true)).Code.Should().Be("@emulated/customer-required");
        (await _box.StartPaymentAsync("order-1")).Code.Should().BeNull();
    }

    [Theory]
    [InlineData("", "@emulated/transaction-code-blank")]
    [InlineData("  ", "@emulated/transaction-code-blank")]
    public async Task A_blank_code_is_refused(string code, string expected) =>
        (await _box.StartPaymentAsync(code)).Code.Should().Be(expected);

    [Fact]
    public async Task Of_many_starts_at_once_with_one_code_exactly_one_wins()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => _box.StartPaymentAsync("order-1"))));

        answers.Count(answer => answer.Code is null).Should().Be(1);
        _box.Emulator.Ledger.SessionsStarted("order-1").Should().Be(1);
        _box.Emulator.Sessions.Of(_box.Emulator.Merchant).Should().ContainSingle();
    }

    [Fact]
    public async Task Where_the_existing_session_is_returned_many_starts_at_once_get_the_same_one()
    {
        _box.Emulator.Settings.DuplicateCode = DuplicateCodeBehavior.ReturnExisting;
        var answers = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => _box.StartPaymentAsync("order-1"))));

        answers.Select(answer => answer["id"]).Distinct(StringComparer.Ordinal).Should().ContainSingle();
    }
}
