using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests;

public sealed class SessionLifeTests : IDisposable
{
    private readonly Box _box = new();

    public void Dispose() => _box.Dispose();

    [Fact]
    public async Task A_started_session_is_pending_and_echoes_what_was_asked_for()
    {
        var started = await _box.StartPaymentAsync("order-1", _box.Emulator.Merchant.Stripe, "customer-1", store: true);

        started["status"].Should().Be("PENDING");
        started["providerStatus"].Should().Be("PENDING");
        started["kind"].Should().Be("CLIENT");
        started["action"].Should().Be("PAYMENT");
        started["amount"].Should().Be("10000");
        started["currency"].Should().Be("USD");
        started["merchantInternalTransactionCode"].Should().Be("order-1");
        started["merchantInternalCustomerCode"].Should().Be("customer-1");
        started["storePaymentMethod"].Should().Be("True");
        started["billingFirstName"].Should().Be("Jane");
        started["billingAddressCountry"].Should().Be("US");
        started["createdAt"].Should().Be("2030-01-31T23:50:00.123Z");
        started["token"].Should().Contain("_secret_");
        started.Field.GetProperty("transactionProvider").GetProperty("provider").GetString().Should().Be("STRIPE");
        started.Field.GetProperty("transactions").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task All_details_come_back_as_they_were_sent()
    {
        var data = Box.Order("order-1");
        data["user"] = new
        {
            userFirstName = "Ann",
            userLastName = "Lee",
            userEmail = "ann@example.com",
            userAddressCountry = "CA",
            userBirthDate = "1990-02-03T04:05:06+02:00",
            userLegalIdentifier = "123-45-6789",
            userLegalIdentifierType = "SSN",
            userLocale = "fr-CA",
        };
        data["shipping"] = new { shippingFirstName = "Bo", shippingLastName = "Ray", shippingEmail = "bo@example.com", shippingAddressCountry = "DE", shippingPhone = "+49301234" };
        data["device"] = new { deviceId = "d-1", deviceIp = "192.0.2.1", deviceBrowser = "Firefox", deviceOS = "Linux", deviceName = "desk", deviceType = "DESKTOP" };

        var document = Documents.StartPayment.Replace(
            "paymentPlan { id }",
            "userFirstName userEmail userAddressCountry userLegalIdentifier userLegalIdentifierType userLocale shippingLastName shippingAddressCountry shippingPhone deviceIp deviceOS deviceName",
            StringComparison.Ordinal);
        var started = await _box.Client.SendAsync(document, new { data });

        started["userFirstName"].Should().Be("Ann");
        started["userEmail"].Should().Be("ann@example.com");
        started["userAddressCountry"].Should().Be("CA");
        started["userBirthDate"].Should().Be("1990-02-03T02:05:06.000Z");
        started["userLegalIdentifier"].Should().Be("123-45-6789");
        started["userLegalIdentifierType"].Should().Be("SSN");
        started["userLocale"].Should().Be("fr-CA");
        started["shippingLastName"].Should().Be("Ray");
        started["shippingAddressCountry"].Should().Be("DE");
        started["shippingPhone"].Should().Be("+49301234");
        started["deviceIp"].Should().Be("192.0.2.1");
        started["deviceOS"].Should().Be("Linux");
        started["deviceName"].Should().Be("desk");
        started["deviceType"].Should().Be("DESKTOP");
    }

    [Fact]
    public async Task Opening_makes_it_active_once()
    {
        var id = await _box.NewPaymentAsync("order-1");
        _box.Emulator.Customer.Open(id);
        _box.Clock.Advance(TimeSpan.FromMinutes(1));
        _box.Emulator.Customer.Open(id);

        var session = await _box.GetAsync(id);
        session["status"].Should().Be("ACTIVE");
        session["startedAt"].Should().Be("2030-01-31T23:50:00.123Z");
    }

    [Theory]
    [InlineData(nameof(TestCards.Approved), "COMPLETED", "SUCCEEDED", "")]
    [InlineData(nameof(TestCards.Declined), "DECLINED", "DECLINED", "Do not honor")]
    [InlineData(nameof(TestCards.InsufficientFunds), "DECLINED", "DECLINED", "Insufficient funds")]
    [InlineData(nameof(TestCards.ProcessingError), "ERROR", "ERROR", "Processing error")]
    [InlineData(nameof(TestCards.Pending), "COMPLETED", "PENDING", "")]
    public async Task Each_card_leads_to_its_outcome(string card, string session, string transaction, string error)
    {
        var id = await _box.NewPaymentAsync("order-1");
        _box.Emulator.Customer.Pay(id, Box.Card(card));

        (await _box.GetAsync(id))["status"].Should().Be(session);
        var verified = await _box.VerifyAsync(id);
        verified.Code.Should().BeNull("a decline is data");
        verified["status"].Should().Be(transaction);
        verified["providerError"].Should().Be(error);
        verified.Field.GetProperty("clientTransactionSession").GetProperty("status").GetString().Should().Be(session);
        verified["payload"].Should().Contain(AccruPayEmulator.PayloadSecretMarker);
    }

    [Fact]
    public async Task An_abandoned_3D_Secure_leaves_the_session_open_for_another_card()
    {
        var id = await _box.NewPaymentAsync("order-1");
        _box.Emulator.Customer.Pay(id, TestCards.ThreeDSecureAbandoned).Status.Should().Be(EmulatedTransactionStatus.Started);
        (await _box.GetAsync(id))["status"].Should().Be("ACTIVE");

        _box.Emulator.Customer.Pay(id, TestCards.Approved);
        (await _box.VerifyAsync(id))["status"].Should().Be("SUCCEEDED");
        _box.Emulator.Transactions.Of(_box.Emulator.Merchant).Should().ContainSingle();
    }

    [Theory]
    [InlineData(true, "SUCCEEDED", 1)]
    [InlineData(false, "FAILED", 0)]
    public async Task A_pending_payment_is_decided_later(bool succeeded, string status, int charges)
    {
        var id = await _box.NewPaymentAsync("order-1");
        _box.Emulator.Customer.Pay(id, TestCards.Pending);
        _box.Emulator.Ledger.TimesCharged("order-1").Should().Be(0);
        _box.Clock.Advance(TimeSpan.FromDays(2));

        _box.Emulator.Customer.CompletePending(id, succeeded);

        (await _box.VerifyAsync(id))["status"].Should().Be(status);
        (await _box.GetAsync(id))["status"].Should().Be("COMPLETED");
        _box.Emulator.Ledger.TimesCharged("order-1").Should().Be(charges);
        var again = () => _box.Emulator.Customer.CompletePending(id, true);
        again.Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public async Task A_canceled_session_takes_no_payment()
    {
        var id = await _box.NewPaymentAsync("order-1");
        _box.Emulator.Customer.Cancel(id);

        var session = await _box.GetAsync(id);
        session["status"].Should().Be("CANCELED");
        session["canceledAt"].Should().NotBeEmpty();
        var pay = () => _box.Emulator.Customer.Pay(id, TestCards.Approved);
        pay.Should().Throw<InvalidOperationException>().WithMessage("*Canceled*");
    }

    [Fact]
    public async Task A_paid_session_takes_no_second_payment()
    {
        var id = await _box.NewPaymentAsync("order-1");
        _box.Emulator.Customer.Pay(id, TestCards.Approved);
        var again = () => _box.Emulator.Customer.Pay(id, TestCards.Approved);

        again.Should().Throw<InvalidOperationException>();
        _box.Emulator.Ledger.TimesCharged("order-1").Should().Be(1);
    }

    [Fact]
    public void The_customer_cannot_act_on_a_session_that_does_not_exist()
    {
        var open = () => _box.Emulator.Customer.Open("nothing");
        open.Should().Throw<ArgumentException>().WithParameterName("sessionId");
        var pay = () => _box.Emulator.Customer.Pay(" ", TestCards.Approved);
        pay.Should().Throw<ArgumentException>().WithParameterName("sessionId");
    }
}
