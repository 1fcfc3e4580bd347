using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.Money;

public sealed class PaymentMethodTests : MoneyTests
{
    [Fact]
    public async Task One_is_read_by_its_id()
    {
        var card = await StoreAsync(account: Stripe);
        var read = await Box.Client.SendAsync(MoneyDocuments.GetMethod, new { id = card.Id });
        read["providerCode"].Should().Be(card.ProviderCode);
        read["status"].Should().Be("ENABLED");
        read.Field.GetProperty("paymentMethodInfo").GetProperty("cardNumberMasked").GetString().Should().Be("424242******4242");
        (await Box.Client.SendAsync(MoneyDocuments.GetMethod, new { id = "nothing" })).Code.Should().Be("@emulated/not-found");
    }

    [Fact]
    public async Task They_are_listed_and_filtered()
    {
        var first = await StoreAsync();
        var second = await StoreAsync();
        var other = await StoreAsync(account: Stripe, customer: "customer-2");
        await ListedAsync("", other, second, first);
        await ListedAsync("first: 1", other);
        await ListedAsync("isDefault: true", other, first);
        await ListedAsync("methodType: CARD, transactionProvider: NUVEI", second, first);
        await ListedAsync("methodType: ACH");
        await ListedAsync("merchantInternalCustomerCode: \"customer-2\"", other);
        await ListedAsync($"customerId: \"{first.CustomerId}\"", second, first);
        await ListedAsync($"id: \"{second.Id}\"", second);
        await ListedAsync($"providerCode: \"{second.ProviderCode}\"", second);
        await ListedAsync($"initialTransactionId: \"{second.InitialTransactionId}\"", second);
        await ListedAsync($"transactionProviderId: \"{Stripe.Id}\"", other);
        await ListedAsync("hasProviderError: true");
        await ListedAsync("sorting: [{ field: \"createdAt\", order: ASC }]", first, second, other);
    }

    [Fact]
    public async Task A_card_that_was_stored_at_the_provider_shows_to_a_sync_of_one()
    {
        var known = await StoreAsync();
        var code = Emulator.Provider.StoreCard(known.CustomerId!, TestCards.InsufficientFunds);
        await ListedAsync("", known);

        var synced = await SyncOneAsync(code);
        synced["providerCode"].Should().Be(code);
        synced["isDefault"].Should().Be("False", "the customer has a card already");
        synced["merchantInternalCustomerCode"].Should().Be("customer-1");
        synced["providerLastSyncedAt"].Should().NotBeEmpty();
        (await SyncOneAsync(code))["id"].Should().Be(synced["id"], "a sync again finds the same one");
        var card = Emulator.PaymentMethods.Find(synced["id"])!;
        (await ChargeAsync(card, "order-1"))["providerError"].Should().Be("Insufficient funds");
    }

    [Fact]
    public async Task A_sync_of_all_shows_everything_of_a_customer_and_nothing_of_others()
    {
        var known = await StoreAsync();
        var stranger = await StoreAsync(customer: "customer-2");
        Emulator.Provider.StoreCard(known.CustomerId!, TestCards.Approved);
        Emulator.Provider.StoreCard(known.CustomerId!, TestCards.Approved);
        Emulator.Provider.StoreCard(stranger.CustomerId!, TestCards.Approved);
        Emulator.Provider.RemovePaymentMethod(known.Id);

        var synced = await SyncAllAsync(new { merchantInternalCustomerCode = "customer-1" });
        synced.Field.EnumerateArray().Select(method => method.GetProperty("status").GetString()).Should().Equal("DISABLED", "ENABLED", "ENABLED");
        (await SyncAllAsync(new { merchantInternalCustomerCode = "customer-1" })).Field.GetArrayLength().Should().Be(3);
        Emulator.PaymentMethods.Of(Emulator.Merchant).Should().HaveCount(4);
    }

    [Theory]
    [InlineData("Expire", "EXPIRED", "Expired card")]
    [InlineData("Remove", "DISABLED", "The payment method was removed")]
    public async Task What_became_useless_at_the_provider_is_declined_at_once_and_shows_to_a_sync(string act, string status, string error)
    {
        var card = await StoreAsync();
        var stale = act == "Expire" ? Emulator.Provider.ExpireCard(card.Id) : Emulator.Provider.RemovePaymentMethod(card.Id);
        stale.Status.Should().Be(EmulatedPaymentMethodStatus.Enabled);

        var charge = await ChargeAsync(card, "order-1");
        charge["status"].Should().Be("DECLINED");
        charge["providerError"].Should().Be(error);
        (await Box.Client.SendAsync(MoneyDocuments.GetMethod, new { id = card.Id }))["status"].Should().Be("ENABLED", "nobody synced");

        var synced = await SyncOneAsync(card.ProviderCode);
        synced["status"].Should().Be(status);
        synced["isEnabled"].Should().Be("False");
        (await ChargeAsync(card, "order-2")).Code.Should().Be("@emulated/payment-method-not-enabled");
    }

    [Fact]
    public async Task A_replaced_card_behaves_as_the_new_one_at_once_and_shows_it_to_a_sync()
    {
        var card = await StoreAsync(account: Stripe);
        Emulator.Provider.ReplaceCard(card.Id, TestCards.InsufficientFunds);
        (await ChargeAsync(card, "order-1"))["providerError"].Should().Be("Insufficient funds");

        var synced = await SyncOneAsync(card.ProviderCode, Stripe);
        synced["id"].Should().Be(card.Id);
        synced.Field.GetProperty("paymentMethodInfo").GetProperty("cardNumberMasked").GetString().Should().Be("400000******9995");
        (await ChargeAsync(card, "order-2"))["providerError"].Should().Be("Insufficient funds");
    }

    [Fact]
    public async Task A_sync_finds_at_its_own_account_and_of_the_named_customer_only()
    {
        var card = await StoreAsync();
        await StoreAsync(customer: "customer-2");
        (await SyncOneAsync(card.ProviderCode, Stripe)).Code.Should().Be("@emulated/not-found");
        (await SyncOneAsync("nothing")).Code.Should().Be("@emulated/not-found");
        (await SyncOneAsync(card.ProviderCode, customer: new { merchantInternalCustomerCode = "customer-2" })).Code.Should().Be("@emulated/not-found");
        (await SyncOneAsync(card.ProviderCode, customer: new { merchantInternalCustomerCode = "customer-1" }))["id"].Should().Be(card.Id);
    }

    [Fact]
    public async Task A_sync_of_all_needs_a_customer_and_creates_none()
    {
        (await SyncAllAsync(null)).Code.Should().Be("@emulated/customer-required");
        (await SyncAllAsync(new { merchantInternalCustomerCode = "new", resolutionStrategy = "MATCH_OR_CREATE" })).Code.Should().Be("@emulated/not-found");
        Emulator.Customers.Of(Emulator.Merchant).Should().BeEmpty();
        await StoreAsync();
        var older = await Box.Client.SendAsync(MoneyDocuments.SyncMethods, new { account = Nuvei.Id, customerCode = "customer-1" });
        older.Field.GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task The_providers_side_refuses_what_it_does_not_know()
    {
        FluentActions.Invoking(() => Emulator.Provider.StoreCard("nobody", TestCards.Approved)).Should().Throw<ArgumentException>().WithParameterName("customerId");
        FluentActions.Invoking(() => Emulator.Provider.ExpireCard("nothing")).Should().Throw<ArgumentException>().WithParameterName("paymentMethodId");
        var debit = await DebitAsync(TestBankAccounts.Settles, "order-1", "customer-1", store: true);
        Emulator.Provider.CompletePending(debit["id"], true);
        var account = Emulator.PaymentMethods.Of(Emulator.Merchant).Single();
        FluentActions.Invoking(() => Emulator.Provider.ExpireCard(account.Id)).Should().Throw<ArgumentException>().WithMessage("*no card*");
        Emulator.Provider.RemovePaymentMethod(account.Id);
        (await ChargeAsync(account, "order-2"))["status"].Should().Be("DECLINED");
    }

    private async Task ListedAsync(string arguments, params EmulatedPaymentMethod[] expected)
    {
        var call = arguments.Length == 0 ? "" : $"({arguments})";
        var list = await Box.Client.SendAsync($"{{ merchantApiCustomerPaymentMethods{call} {{ edges {{ node {{ id }} }} }} }}");
        list.Code.Should().BeNull(list.Text);
        list.Field.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("id").GetString())
            .Should().Equal(expected.Select(method => method.Id), because: arguments);
    }

    private Task<RawAnswer> SyncOneAsync(string providerCode, EmulatedProviderAccount? account = null, object? customer = null) =>
        Box.Client.SendAsync(MoneyDocuments.SyncMethod, new { account = (account ?? Nuvei).Id, providerCode, customer });

    private Task<RawAnswer> SyncAllAsync(object? customer) =>
        Box.Client.SendAsync(MoneyDocuments.SyncMethods, new { account = Nuvei.Id, customer });
}
