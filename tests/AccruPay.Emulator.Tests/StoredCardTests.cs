using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests;

public sealed class StoredCardTests : IDisposable
{
    private readonly Box _box = new();

    public void Dispose() => _box.Dispose();

    [Fact]
    public async Task Adding_a_payment_method_stores_the_card_and_moves_no_money()
    {
        var started = await _box.StartAddPaymentMethodAsync("order-1", account: _box.Emulator.Merchant.Stripe);
        started["amount"].Should().Be("0");
        _box.Emulator.Customer.Pay(started["id"], TestCards.Approved);

        var verified = await _box.Client.SendAsync(Documents.VerifyAddPaymentMethod, new { id = started["id"] });

        verified["action"].Should().Be("ADD_PAYMENT_METHOD");
        verified["status"].Should().Be("SUCCEEDED");
        var method = verified.Field.GetProperty("paymentMethod");
        method.GetProperty("id").GetString().Should().Be(verified["paymentMethodId"]);
        method.GetProperty("methodType").GetString().Should().Be("CARD");
        method.GetProperty("isEnabled").GetBoolean().Should().BeTrue();
        method.GetProperty("isDefault").GetBoolean().Should().BeTrue();
        method.GetProperty("merchantInternalCustomerCode").GetString().Should().Be("customer-1");
        method.GetProperty("initialTransactionId").GetString().Should().Be(verified["id"]);
        method.GetProperty("transactionProviderId").GetString().Should().Be(_box.Emulator.Merchant.Stripe.Id);
        var card = method.GetProperty("paymentMethodInfo");
        card.GetProperty("__typename").GetString().Should().Be("MerchantCustomerPaymentMethodCreditCardInfo");
        card.GetProperty("cardNumberMasked").GetString().Should().Be("424242******4242");
        card.GetProperty("expirationMonth").GetDouble().Should().Be(12);
        _box.Emulator.Ledger.TimesStored("order-1").Should().Be(1);
        _box.Emulator.Ledger.TimesCharged("order-1").Should().Be(0);
    }

    [Fact]
    public async Task A_payment_that_stores_its_card_does_both()
    {
        var id = await _box.NewPaymentAsync("order-1", customer: "customer-1", store: true);
        _box.Emulator.Customer.Pay(id, TestCards.Approved);

        (await _box.VerifyAsync(id))["paymentMethodId"].Should().Be(_box.Emulator.PaymentMethods.Of(_box.Emulator.Merchant).Single().Id);
        (await _box.GetAsync(id))["paymentMethodId"].Should().NotBeEmpty();
        _box.Emulator.Ledger.TimesStored("order-1").Should().Be(1);
        _box.Emulator.Ledger.TimesCharged("order-1").Should().Be(1);
    }

    [Fact]
    public async Task A_declined_card_and_a_payment_that_does_not_ask_store_nothing()
    {
        _box.Emulator.Customer.Pay(await _box.NewPaymentAsync("order-1", customer: "customer-1", store: true), TestCards.Declined);
        _box.Emulator.Customer.Pay(await _box.NewPaymentAsync("order-2", customer: "customer-1"), TestCards.Approved);
        _box.Emulator.PaymentMethods.Of(_box.Emulator.Merchant).Should().BeEmpty();
    }

    [Fact]
    public async Task A_pending_card_is_stored_when_it_is_decided()
    {
        var id = await _box.NewPaymentAsync("order-1", customer: "customer-1", store: true);
        _box.Emulator.Customer.Pay(id, TestCards.Pending);
        _box.Emulator.PaymentMethods.Of(_box.Emulator.Merchant).Should().BeEmpty();
        _box.Emulator.Customer.CompletePending(id, true);
        _box.Emulator.PaymentMethods.Of(_box.Emulator.Merchant).Should().ContainSingle();
        (await _box.GetAsync(id))["paymentMethodId"].Should().NotBeEmpty();
    }

    [Fact]
    public async Task Only_the_first_card_is_the_default_and_a_card_expires_by_the_clock()
    {
        foreach (var code in new[] { "order-1", "order-2" })
            _box.Emulator.Customer.Pay(await _box.NewPaymentAsync(code, customer: "customer-1", store: true), TestCards.Approved);

        var cards = _box.Emulator.PaymentMethods.Of(_box.Emulator.Merchant);
        cards.Select(card => card.IsDefault).Should().Equal(true, false);
        _box.Clock.SetUtcNow(cards[0].ExpiresAt!.Value);
        _box.Emulator.PaymentMethods.Find(cards[0].Id)!.Status.Should().Be(EmulatedPaymentMethodStatus.Expired);
    }

    [Fact]
    public async Task Adding_a_payment_method_needs_a_customer() =>
        (await _box.StartAddPaymentMethodAsync("order-1", customer: null)).Code.Should().Be("@emulated/customer-required");
}
