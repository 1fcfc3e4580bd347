using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.Money;

public sealed class ChargeTests : MoneyTests
{
    [Fact]
    public async Task A_stored_card_is_charged_at_once_for_its_customer()
    {
        var card = await StoreAsync(account: Stripe);
        var charge = await ChargeAsync(card, "order-1", "2500");

        charge["action"].Should().Be("PAYMENT");
        charge["status"].Should().Be("SUCCEEDED");
        charge["amount"].Should().Be("2500");
        charge["merchantInternalTransactionCode"].Should().Be("order-1");
        charge["paymentMethodId"].Should().Be(card.Id);
        charge["paymentMethodCode"].Should().Be(card.ProviderCode);
        charge["paymentMethodType"].Should().Be("CARD");
        charge["customerId"].Should().Be(card.CustomerId);
        charge["clientTransactionSessionId"].Should().BeEmpty();
        charge["providerAuthorizationCode"].Should().NotBeEmpty();
        Ledger.Summary("order-1").TotalCharged.Should().Be(2500);
        Ledger.TimesCharged("order-1", Stripe).Should().Be(1);
        Ledger.TimesStored("order-1").Should().Be(0, "the card was stored before");
    }

    [Theory]
    [InlineData(nameof(TestCards.Approved), "SUCCEEDED", "")]
    [InlineData(nameof(TestCards.DeclinedWhenCharged), "DECLINED", "Do not honor")]
    [InlineData(nameof(TestCards.AuthenticationRequired), "DECLINED", "Authentication required")]
    public async Task What_was_stored_from_a_test_card_behaves_as_that_card(string card, string status, string error)
    {
        var charge = await ChargeAsync(await StoreAsync(Box.Card(card)), "order-1");
        charge.Code.Should().BeNull("a decline is no error");
        charge["status"].Should().Be(status);
        charge["providerError"].Should().Be(error);
        Ledger.TimesCharged("order-1").Should().Be(status == "SUCCEEDED" ? 1 : 0);
        Ledger.EntriesOf("order-1").Should().ContainSingle();
    }

    [Fact]
    public async Task Any_outcome_burns_the_code()
    {
        var card = await StoreAsync(TestCards.DeclinedWhenCharged);
        await ChargeAsync(card, "order-1");
        (await ChargeAsync(card, "order-1")).Code.Should().Be("@emulated/transaction-code-used");
        (await Box.StartPaymentAsync("order-1")).Code.Should().Be("@emulated/transaction-code-used");
        Emulator.Transactions.Of(Emulator.Merchant).Count(transaction => transaction.MerchantInternalTransactionCode == "order-1").Should().Be(1);
    }

    [Fact]
    public async Task A_code_of_a_session_is_used_for_charges_too_and_free_at_another_account()
    {
        await Box.NewPaymentAsync("order-1", Nuvei);
        (await ChargeAsync(await StoreAsync(account: Nuvei), "order-1")).Code.Should().Be("@emulated/transaction-code-used");
        (await ChargeAsync(await StoreAsync(account: Stripe), "order-1"))["status"].Should().Be("SUCCEEDED");
    }

    [Fact]
    public async Task By_setting_a_used_code_returns_the_transaction_that_holds_it_and_charges_nothing()
    {
        Emulator.Settings.DuplicateCode = DuplicateCodeBehavior.ReturnExisting;
        var card = await StoreAsync();
        var first = await ChargeAsync(card, "order-1");
        var second = await ChargeAsync(card, "order-1", "77");

        second["id"].Should().Be(first["id"]);
        second["amount"].Should().Be("10000");
        Ledger.TimesCharged("order-1").Should().Be(1);
    }

    [Fact]
    public async Task By_setting_a_code_that_a_session_holds_is_refused_all_the_same()
    {
        Emulator.Settings.DuplicateCode = DuplicateCodeBehavior.ReturnExisting;
        await Box.NewPaymentAsync("order-1", Nuvei);
        (await ChargeAsync(await StoreAsync(), "order-1")).Code.Should().Be("@emulated/transaction-code-used");
    }

    [Theory]
    [InlineData(DuplicateCodeBehavior.Reject)]
    [InlineData(DuplicateCodeBehavior.ReturnExisting)]
    public async Task Of_many_charges_at_once_with_one_code_one_is_carried_out(DuplicateCodeBehavior setting)
    {
        Emulator.Settings.DuplicateCode = setting;
        var card = await StoreAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => ChargeAsync(card, "order-1"))));

        Ledger.TimesCharged("order-1").Should().Be(1);
        answers.Where(answer => answer.Code is null).Select(answer => answer["id"]).Distinct(StringComparer.Ordinal).Should().ContainSingle();
        answers.Count(answer => answer.Code is null).Should().Be(setting == DuplicateCodeBehavior.Reject ? 1 : 32);
    }

    [Fact]
    public async Task A_card_is_charged_at_its_own_account_only()
    {
        var card = await StoreAsync(account: Stripe);
        var charge = await Box.Client.SendAsync(MoneyDocuments.Charge, new { data = ServerOrder(card, "order-1"), account = Nuvei.Id });
        charge.Code.Should().Be("@emulated/payment-method-elsewhere");
        var byProvider = await Box.Client.SendAsync(MoneyDocuments.Charge, new { data = ServerOrder(card, "order-1"), provider = "STRIPE" });
        byProvider["status"].Should().Be("SUCCEEDED");
    }

    [Fact]
    public async Task A_card_that_the_service_knows_to_be_expired_is_refused_and_the_code_stays_free()
    {
        var card = await StoreAsync();
        Box.Clock.SetUtcNow(card.ExpiresAt!.Value);
        (await ChargeAsync(card, "order-1")).Code.Should().Be("@emulated/payment-method-not-enabled");
        (await ChargeAsync(await StoreAsync(), "order-1"))["status"].Should().Be("SUCCEEDED");
    }

    [Theory]
    [InlineData("0", "order-1", "@emulated/amount-not-positive")]
    [InlineData("-1", "order-1", "@emulated/amount-not-positive")]
    [InlineData("1", " ", "@emulated/transaction-code-blank")]
    public async Task A_charge_that_breaks_a_rule_charges_nothing(string amount, string code, string error)
    {
        (await ChargeAsync(await StoreAsync(), code, amount)).Code.Should().Be(error);
        Ledger.Entries.Should().NotContain(entry => entry.Kind == LedgerEntryKind.Charged);
    }

    [Fact]
    public async Task A_disabled_account_takes_no_charge()
    {
        var card = await StoreAsync();
        Nuvei.Status = EmulatedProviderStatus.Disabled;
        (await ChargeAsync(card, "order-1")).Code.Should().Be("@emulated/provider-disabled");
    }

    [Fact]
    public async Task The_older_customer_code_must_be_the_owners()
    {
        var card = await StoreAsync();
        var data = ServerOrder(card, "order-1");
        data["merchantInternalCustomerCode"] = "somebody-else";
        (await Box.Client.SendAsync(MoneyDocuments.Charge, new { data })).Code.Should().Be("@emulated/customer-mismatch");
        data["merchantInternalCustomerCode"] = "customer-1";
        (await Box.Client.SendAsync(MoneyDocuments.Charge, new { data }))["status"].Should().Be("SUCCEEDED");
    }

    [Fact]
    public async Task A_charge_that_is_decided_later_waits_for_the_provider()
    {
        var card = await StoreAsync();
        Emulator.Provider.ReplaceCard(card.Id, TestCards.Pending);
        var charge = await ChargeAsync(card, "order-1");
        charge["status"].Should().Be("PENDING");
        Ledger.TimesCharged("order-1").Should().Be(0);

        Emulator.Provider.CompletePending(charge["id"], true).Status.Should().Be(EmulatedTransactionStatus.Succeeded);
        (await GetAsync(charge["id"]))["status"].Should().Be("SUCCEEDED");
        Ledger.TimesCharged("order-1").Should().Be(1);
        var again = () => Emulator.Provider.CompletePending(charge["id"], false);
        again.Should().Throw<InvalidOperationException>();
    }
}
