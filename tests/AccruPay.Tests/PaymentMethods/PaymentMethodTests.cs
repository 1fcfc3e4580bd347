using AccruPay.Emulator;

namespace AccruPay.Tests;

public class PaymentMethodTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static MatrixTheoryData<string, Transport> Settings => MoneySettings.Matrix;

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task A_stored_card_is_read_by_its_id(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);
        var id = await service.StoreCardAsync();

        var method = await service.Client.PaymentMethods.GetAsync(id, Token);

        method.Id.Should().Be(id);
        method.MethodType.Should().Be(PaymentMethodType.Card);
        method.Status.Should().Be(PaymentMethodStatus.Enabled);
        method.MerchantInternalCustomerCode.Should().Be("customer-1");
        method.Info.Should().BeOfType<CardPaymentMethodInfo>();
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task They_are_listed_by_customer_kind_and_account(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);
        var card = await service.StoreCardAsync();
        var stripes = await service.StoreCardAsync(provider: EmulatedProvider.Stripe);
        var account = await service.StoreBankAccountAsync();

        (await IdsAsync(service, new PaymentMethodFilter())).Should().BeEquivalentTo(card, stripes, account);
        (await IdsAsync(service, new PaymentMethodFilter { MethodType = PaymentMethodType.Ach })).Should().Equal(account);
        (await IdsAsync(service, new PaymentMethodFilter { TransactionProvider = PaymentProvider.Stripe })).Should().Equal(stripes);
        (await IdsAsync(service, new PaymentMethodFilter { MerchantInternalCustomerCode = "customer-1", PageSize = 1 }))
            .Should().BeEquivalentTo(card, stripes, account);
        (await IdsAsync(service, new PaymentMethodFilter { MerchantInternalCustomerCode = "customer-2" })).Should().BeEmpty();
    }

    [Fact]
    public async Task What_became_of_a_card_at_the_provider_is_seen_by_a_sync_only()
    {
        await using var service = new EmulatedService();
        var id = await service.StoreCardAsync();
        var before = await service.Client.PaymentMethods.GetAsync(id, Token);
        service.Emulator.Provider.RemovePaymentMethod(id);
        (await service.Client.PaymentMethods.GetAsync(id, Token)).Should().Be(before);

        var synced = await SyncAsync(service, before.ProviderCode!);

        synced.Id.Should().Be(id);
        synced.Status.Should().Be(PaymentMethodStatus.Disabled);
        synced.IsEnabled.Should().BeFalse();
        (await service.Client.PaymentMethods.GetAsync(id, Token)).Status.Should().Be(PaymentMethodStatus.Disabled);
    }

    [Fact]
    public async Task A_card_that_its_network_replaced_keeps_its_id_and_has_the_new_number()
    {
        await using var service = new EmulatedService();
        var id = await service.StoreCardAsync();
        var before = await service.Client.PaymentMethods.GetAsync(id, Token);
        service.Emulator.Provider.ReplaceCard(id, TestCards.DeclinedWhenCharged);

        var synced = await SyncAsync(service, before.ProviderCode!);

        synced.Id.Should().Be(id);
        synced.Info.Should().NotBe(before.Info);
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task A_sync_of_all_shows_the_cards_that_were_stored_at_the_provider(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);
        var known = await service.Client.PaymentMethods.GetAsync(await service.StoreCardAsync(), Token);
        var code = service.Emulator.Provider.StoreCard(known.CustomerId!, TestCards.Approved);

        var methods = await service.Client.PaymentMethods.SyncAllAsync(known.TransactionProviderId!, MinimalRequests.Customer, Token);

        methods.Select(static method => method.ProviderCode).Should().BeEquivalentTo(known.ProviderCode, code);
        (await IdsAsync(service, new PaymentMethodFilter { ProviderCode = code })).Should().ContainSingle();
    }

    [Fact]
    public async Task A_sync_of_one_finds_a_card_of_the_named_customer_only()
    {
        await using var service = new EmulatedService();
        var known = await service.Client.PaymentMethods.GetAsync(await service.StoreCardAsync(), Token);
        await service.Client.Customers.CreateAsync(new CreateCustomerRequest { MerchantInternalCustomerCode = "customer-2" }, Token);

        (await SyncAsync(service, known.ProviderCode!, MinimalRequests.Customer)).Id.Should().Be(known.Id);
        var ofAnother = () => SyncAsync(service, known.ProviderCode!, CustomerSelector.FromInternalCode("customer-2"));
        await ofAnother.Should().ThrowAsync<AccruPayApiException>();
    }

    [Theory]
    [InlineData(NotFoundErrorCode.AppErrorKey)]
    [InlineData(NotFoundErrorCode.NotFound)]
    public async Task One_that_does_not_exist_is_not_found(NotFoundErrorCode code)
    {
        await using var service = new EmulatedService(new EmulatorSettings { NotFoundCode = code });

        var failure = await service.Client.PaymentMethods.GetAsync("unknown", Token).FailureAsync<AccruPayNotFoundException>();

        failure.Subject.Should().Be("id: unknown");
    }

    [Fact]
    public async Task One_that_a_list_finds_is_not_missing_whatever_the_service_says()
    {
        using var service = new ScriptedService(Outcome.Error("@methods/broken"))
        {
            Records = Outcome.Json(SampleAnswers.Page(SamplePages.Methods, new System.Text.Json.Nodes.JsonObject { ["id"] = "m-1" })),
        };
        using var client = service.Client();

        (await client.PaymentMethods.GetAsync("m-1", Token).FailureAsync<AccruPayApiException>()).ErrorCode.Should().Be("@methods/broken");
    }

    [Fact]
    public async Task Provider_accounts_are_listed_and_read()
    {
        await using var service = new EmulatedService();
        var nuvei = service.AccountAt(EmulatedProvider.Nuvei).Id;

        var all = await service.Client.TransactionProviders.ListAsync(cancellationToken: Token).ToListAsync(Token);
        all.Select(static account => account.Provider).Should().BeEquivalentTo([PaymentProvider.Nuvei, PaymentProvider.Stripe]);
        var account = await service.Client.TransactionProviders.ListAsync(
            new TransactionProviderFilter { Provider = PaymentProvider.Nuvei, Status = TransactionProviderStatus.Enabled }, Token).SingleAsync(Token);
        account.Id.Should().Be(nuvei);

        (await service.Client.TransactionProviders.GetAsync(nuvei, Token)).Should().Be(account);
        await service.Client.TransactionProviders.GetAsync("unknown", Token).FailureAsync<AccruPayNotFoundException>();
    }

    private static Task<PaymentMethod> SyncAsync(EmulatedService service, string providerCode, CustomerSelector? customer = null) =>
        service.Client.PaymentMethods.SyncAsync(service.AccountAt(EmulatedProvider.Nuvei).Id, providerCode, customer, Token);

    private static async Task<List<string>> IdsAsync(EmulatedService service, PaymentMethodFilter filter) =>
        await service.Client.PaymentMethods.ListAsync(filter, Token).Select(static method => method.Id).ToListAsync(Token);
}
