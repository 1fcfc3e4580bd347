using System.Text.Json.Nodes;

namespace AccruPay.Tests;

/// <summary>Every member of a request arrives under the API's name; what is left out is not sent.</summary>
public class SentVariablesTests
{
    private const string Details =
        """
        "currency":"EUR","merchantInternalTransactionCode":"order-7",
        "billing":{"billingFirstName":"billing first","billingLastName":"billing last","billingEmail":"billing@example.com",
          "billingPhone":"billing phone","billingAddressLine1":"billing line 1","billingAddressLine2":"billing line 2",
          "billingAddressCity":"billing city","billingAddressState":"NY","billingAddressPostalCode":"billing postal code","billingAddressCountry":"US"},
        "shipping":{"shippingFirstName":"shipping first","shippingLastName":"shipping last","shippingEmail":"shipping@example.com",
          "shippingPhone":"shipping phone","shippingAddressLine1":"shipping line 1","shippingAddressLine2":"shipping line 2",
          "shippingAddressCity":"shipping city","shippingAddressState":"BE","shippingAddressPostalCode":"shipping postal code","shippingAddressCountry":"DE"},
        "user":{"userFirstName":"user first","userLastName":"user last","userEmail":"user@example.com","userPhone":"user phone",
          "userAddressLine1":"user line 1","userAddressLine2":"user line 2","userAddressCity":"user city","userAddressState":"QC",
          "userAddressPostalCode":"user postal code","userAddressCountry":"CA","userBirthDate":"1990-05-17T00:00:00.000Z",
          "userLegalIdentifier":"user legal identifier","userLegalIdentifierType":"SSN","userLocale":"fr-CA"},
        "device":{"deviceId":"device id","deviceIp":"192.0.2.7","deviceBrowser":"device browser","deviceOS":"device os",
          "deviceName":"device name","deviceType":"TABLET"}
        """;

    private static readonly TransactionIdentifier Target = TransactionIdentifier.FromProviderCode("code");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_charge() => (await SentAsync(static client => client.Transactions.Payments.ChargeAsync(
        FullRequests.Charge with { Provider = ProviderSelector.Account("p-1") }, Token)))
        .ShouldBeJson($$"""
            {"data":{"amount":"12345","merchantCustomerPaymentMethodId":"m-7",{{Details}}},"merchantTransactionProviderId":"p-1"}
            """);

    [Fact]
    public async Task A_server_authorization() => (await SentAsync(static client => client.Transactions.ServerSessions.Authorizations.StartAsync(
        FullRequests.ServerAuthorization with { Provider = ProviderSelector.Type(PaymentProvider.Nuvei) }, Token)))
        .ShouldBeJson($$"""
            {"data":{"amount":"12345","merchantCustomerPaymentMethodId":"m-7",{{Details}}},"transactionProvider":"NUVEI"}
            """);

    [Fact]
    public async Task An_ach_payment() => (await SentAsync(static client => client.Transactions.Payments.InitiateAchAsync(FullRequests.Ach, Token)))
        .ShouldBeJson($$"""
            {"data":{"amount":"12345","ach":{"accountNumber":"000123","routingNumber":"000456","secCode":"CCD"},
            "customer":{"merchantInternalCustomerCode":"customer-7","resolutionStrategy":"MATCH_OR_CREATE"},"storePaymentMethod":true,{{Details}} } }
            """);

    [Fact]
    public async Task What_is_left_out_of_them_is_not_sent()
    {
        const string details =
            """
            "currency":"USD","merchantInternalTransactionCode":"order-1",
            "billing":{"billingFirstName":"first","billingLastName":"last","billingEmail":"mail@example.com","billingAddressCountry":"US"}
            """;
        (await SentAsync(static client => client.Transactions.Payments.ChargeAsync(MinimalRequests.Charge, Token)))
            .ShouldBeJson($$"""{"data":{"amount":"10000","merchantCustomerPaymentMethodId":"m-1",{{details}} } }""");
        (await SentAsync(static client => client.Transactions.Payments.InitiateAchAsync(MinimalRequests.Ach, Token))).ShouldBeJson(
            $$"""{"data":{"amount":"10000","ach":{"accountNumber":"000123456789","routingNumber":"021000021"},"storePaymentMethod":false,{{details}} } }""");
    }

    [Fact]
    public async Task What_follows_a_transaction()
    {
        (await SentAsync(static client => client.Transactions.RefundAsync(Target, 9_007_199_254_740_993, Token)))
            .ShouldBeJson("""{"amount":"9007199254740993","providerCode":"code"}""");
        (await SentAsync(static client => client.Transactions.VoidAsync(Target, Token))).ShouldBeJson("""{"providerCode":"code"}""");
        (await SentAsync(static client => client.Transactions.SyncAsync("p-1", Target, Token)))
            .ShouldBeJson("""{"merchantTransactionProviderId":"p-1","providerCode":"code"}""");
        (await SentAsync(static client => client.Transactions.Authorizations.SettleAsync(TransactionIdentifier.FromId("t-1"), 5, Token)))
            .ShouldBeJson("""{"amount":"5","id":"t-1"}""");
        (await SentAsync(static client => client.Transactions.Authorizations.VoidAsync(
            TransactionIdentifier.FromMerchantInternalTransactionCode("order-1"), Token)))
            .ShouldBeJson("""{"merchantInternalTransactionCode":"order-1"}""");
    }

    [Fact]
    public async Task A_new_customer()
    {
        (await SentAsync(static client => client.Customers.CreateAsync(FullRequests.NewCustomer with { Provider = ProviderSelector.Account("p-1") }, Token)))
            .ShouldBeJson("""
                {"data":{"merchantInternalCustomerCode":"customer-7","firstName":"first","lastName":"last","email":"mail@example.com","phone":"phone",
                "addressLine1":"line 1","addressLine2":"line 2","addressCity":"city","addressState":"NY","addressPostalCode":"postal code",
                "addressCountry":"US"},"merchantTransactionProviderId":"p-1"}
                """);
        (await SentAsync(static client => client.Customers.CreateAsync(MinimalRequests.NewCustomer, Token)))
            .ShouldBeJson("""{"data":{"merchantInternalCustomerCode":"customer-1"}}""");
    }

    [Theory]
    [InlineData(CustomerResolutionStrategy.Strict, "STRICT")]
    [InlineData(CustomerResolutionStrategy.MatchOrFail, "MATCH_OR_FAIL")]
    [InlineData(CustomerResolutionStrategy.MatchOrCreate, "MATCH_OR_CREATE")]
    [InlineData(CustomerResolutionStrategy.Auto, "AUTO")]
    public async Task A_customer_to_find(CustomerResolutionStrategy strategy, string text)
    {
        var customer = MinimalRequests.Customer with { Id = "c-1", ProviderCode = "code", ResolutionStrategy = strategy };
        (await SentAsync(client => client.Customers.ResolveAsync(customer, ProviderSelector.Type(PaymentProvider.Stripe), Token))).ShouldBeJson($$"""
            {"selector":{"merchantInternalCustomerCode":"customer-1","id":"c-1","providerCode":"code","resolutionStrategy":"{{text}}"},
            "transactionProvider":"STRIPE"}
            """);
    }

    [Fact]
    public async Task Syncs_of_payment_methods()
    {
        const string customer = """ "customer":{"merchantInternalCustomerCode":"customer-1"} """;
        (await SentAsync(static client => client.PaymentMethods.SyncAsync("p-1", "code", MinimalRequests.Customer, Token)))
            .ShouldBeJson("""{"merchantTransactionProviderId":"p-1","providerCode":"code",""" + customer + "}");
        (await SentAsync(static client => client.PaymentMethods.SyncAsync("p-1", "code", cancellationToken: Token)))
            .ShouldBeJson("""{"merchantTransactionProviderId":"p-1","providerCode":"code"}""");
        (await SentAsync(static client => client.PaymentMethods.SyncAllAsync("p-1", MinimalRequests.Customer, Token)))
            .ShouldBeJson("""{"merchantTransactionProviderId":"p-1",""" + customer + "}");
    }

    [Theory]
    [InlineData("with text of any kind \"}] \\ \u0000 <&> \ud83d\ude00")]
    [InlineData("half a pair \ud83d, which becomes a replacement character")]
    public async Task Text_of_any_kind(string text)
    {
        var sent = await SentAsync(client => client.Customers.CreateAsync(new CreateCustomerRequest { MerchantInternalCustomerCode = text }, Token));
        ((string)sent["data"]!["merchantInternalCustomerCode"]!).Should().Be(text.Replace("\ud83d,", "\ufffd,", StringComparison.Ordinal));
    }

    /// <summary>What a call sends. Its answer is a refusal, which the test does not look at.</summary>
    internal static async Task<JsonObject> SentAsync(Func<AccruPayClient, Task> call)
    {
        using var service = new ScriptedService(Outcome.Error("BAD_USER_INPUT"));
        using var client = service.Client();
        await call(client).FailureAsync<AccruPayValidationException>();
        return SamplePages.VariablesOf(service.Bodies.Single());
    }
}
