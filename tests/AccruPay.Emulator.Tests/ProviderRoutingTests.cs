using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests;

public sealed class ProviderRoutingTests : IDisposable
{
    private readonly Box _box = new();

    public void Dispose() => _box.Dispose();

    [Fact]
    public async Task An_account_is_named_by_id_by_provider_or_not_at_all()
    {
        var merchant = _box.Emulator.Merchant;
        (await _box.StartPaymentAsync("order-1", merchant.Stripe))["transactionProviderId"].Should().Be(merchant.Stripe.Id);
        (await StartAsync(new { data = Box.Order("order-2"), provider = "STRIPE" }))["transactionProviderId"].Should().Be(merchant.Stripe.Id);
        (await _box.StartPaymentAsync("order-3"))["transactionProviderId"].Should().Be(merchant.Nuvei.Id, "the first account is the default");
    }

    [Fact]
    public async Task Both_arguments_exclude_each_other() =>
        (await StartAsync(new { data = Box.Order("order-1"), provider = "STRIPE", account = _box.Emulator.Merchant.Stripe.Id }))
            .Code.Should().Be("@emulated/provider-ambiguous");

    [Fact]
    public async Task An_unknown_account_is_not_found() =>
        (await StartAsync(new { data = Box.Order("order-1"), account = "nothing" })).Code.Should().Be("@emulated/not-found");

    [Fact]
    public async Task By_setting_the_account_must_be_named_where_there_are_several()
    {
        _box.Emulator.Settings.MissingProvider = MissingProviderBehavior.ErrorWhenSeveral;
        (await _box.StartPaymentAsync("order-1")).Code.Should().Be("@emulated/provider-required");
        _box.Emulator.Merchant.Nuvei.Status = EmulatedProviderStatus.Disabled;
        (await _box.StartPaymentAsync("order-1"))["transactionProviderId"].Should().Be(_box.Emulator.Merchant.Stripe.Id);
    }

    [Fact]
    public async Task A_disabled_account_takes_no_new_session_and_keeps_the_old_ones()
    {
        var nuvei = _box.Emulator.Merchant.Nuvei;
        var id = await _box.NewPaymentAsync("order-1", nuvei);
        nuvei.Status = EmulatedProviderStatus.Disabled;

        (await _box.StartPaymentAsync("order-2", nuvei)).Code.Should().Be("@emulated/provider-disabled");
        (await _box.GetAsync(id)).Field.GetProperty("transactionProvider").GetProperty("status").GetString().Should().Be("DISABLED");
        (await _box.StartPaymentAsync("order-3"))["transactionProviderId"].Should().Be(_box.Emulator.Merchant.Stripe.Id);
    }

    [Fact]
    public async Task A_merchant_without_an_account_cannot_start()
    {
        var merchant = _box.Emulator.AddMerchant("Bare");
        _box.Client.Secret = merchant.ApiSecret;
        (await _box.StartPaymentAsync("order-1")).Code.Should().Be("@emulated/provider-not-configured");
        var nuvei = () => merchant.Nuvei;
        nuvei.Should().Throw<InvalidOperationException>().WithMessage("*AddProviderAccount*");
    }

    [Fact]
    public async Task A_providers_public_configuration_is_served_with_and_without_a_session()
    {
        const string Config = "provider data { __typename ... on MerchantClientTransactionSessionNuveiBaseConfig { env environment merchantId merchantSiteId provider } " +
            "... on MerchantClientTransactionSessionGenericBaseConfig { provider publicKey } }";
        var server = (await _box.Client.SendAsync("{ merchantApiClientTransactionSessionBaseConfig(transactionProvider: STRIPE) { " + Config + " } }")).Field;
        server.GetProperty("provider").GetString().Should().Be("STRIPE");
        server.GetProperty("data").GetProperty("publicKey").GetString().Should().StartWith("pk_test_");

        using var browser = _box.NewClient(null);
        var id = await _box.NewPaymentAsync("order-1", _box.Emulator.Merchant.Nuvei);
        const string Query = "query C($m: String!, $s: String, $p: TRANSACTION_PROVIDER) { clientPublicTransactionSessionBaseConfig(merchantPublicId: $m, transactionSessionId: $s, transactionProvider: $p) { " + Config + " } }";
        var bySession = (await browser.SendAsync(Query, new { m = _box.Emulator.Merchant.PublicId, s = id })).Field;
        bySession.GetProperty("data").GetProperty("env").GetString().Should().Be("int");
        (await browser.SendAsync(Query, new { m = _box.Emulator.Merchant.PublicId, p = "STRIPE" }))["provider"].Should().Be("STRIPE");
        (await browser.SendAsync(Query, new { m = "nobody", p = "STRIPE" })).Code.Should().Be("@emulated/not-found");
    }

    [Fact]
    public async Task The_browser_loads_a_session_without_a_secret_and_thereby_opens_it()
    {
        using var browser = _box.NewClient(null);
        var id = await _box.NewPaymentAsync("order-1", _box.Emulator.Merchant.Stripe);

        var loaded = (await browser.SendAsync(Documents.PublicSession, new { merchant = _box.Emulator.Merchant.PublicId, session = id })).Field;

        loaded.GetProperty("provider").GetString().Should().Be("STRIPE");
        loaded.GetProperty("transactionSession").GetProperty("token").GetString().Should().NotBeEmpty();
        loaded.GetProperty("transactionSession").GetProperty("status").GetString().Should().Be("ACTIVE");
        (await browser.SendAsync(Documents.PublicSession, new { merchant = _box.Emulator.AddMerchant("Other").PublicId, session = id }))
            .Code.Should().Be("@emulated/not-found");
    }

    private Task<RawAnswer> StartAsync(object variables) => _box.Client.SendAsync(Documents.StartPayment, variables);
}
