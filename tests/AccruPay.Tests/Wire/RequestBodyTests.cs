using System.Numerics;
using System.Text.Json.Nodes;

namespace AccruPay.Tests;

public class RequestBodyTests
{
    [Fact]
    public async Task It_is_an_object_of_operation_name_query_and_variables()
    {
        var body = (await VerifiedWithAsync(SessionIdentifier.FromId("s-1"))).Json;

        body.Select(static member => member.Key).Should().Equal("operationName", "query", "variables");
        body["operationName"]!.GetValue<string>().Should().Be("MerchantApiClientTransactionPaymentSessionVerify");
        body["query"]!.GetValue<string>().Should().Be(PaymentSessionOperations.Verify.Document);
        body["variables"]!.ToJsonString().Should().Be("""{"id":"s-1"}""");
    }

    [Fact]
    public async Task An_operation_without_input_sends_empty_variables()
    {
        await using var server = new RawServer(RawAnswer.Json(SampleAnswers.Merchant()));
        using var client = WireClient.For(server);

        await client.GetMerchantAsync();

        server.Request.BodyText.Should().Be(
            $$$"""{"operationName":"MerchantApi","query":"{{{MerchantOperations.Get.Document}}}","variables":{}}""");
    }

    [Fact]
    public async Task Its_length_is_declared()
    {
        var request = await VerifiedWithAsync(SessionIdentifier.FromId("s-1"));

        request.Header("Content-Length").Should().Be($"{request.Body.Length}");
    }

    [Fact]
    public async Task Each_identifier_sends_its_one_key()
    {
        (await VerifiedWithAsync(SessionIdentifier.FromId("1"))).Variables.ToJsonString().Should().Be("""{"id":"1"}""");
        (await VerifiedWithAsync(SessionIdentifier.FromToken("2"))).Variables.ToJsonString().Should().Be("""{"token":"2"}""");
        (await VerifiedWithAsync(SessionIdentifier.FromProviderCode("3"))).Variables.ToJsonString()
            .Should().Be("""{"providerCode":"3"}""");
        (await VerifiedWithAsync(SessionIdentifier.FromMerchantInternalTransactionCode("4"))).Variables.ToJsonString()
            .Should().Be("""{"merchantInternalTransactionCode":"4"}""");
    }

    [Fact]
    public async Task Letters_of_every_script_travel_as_utf8_and_not_as_escapes()
    {
        const string Text = "Zoë-漢字-Ωмя";

        var request = await VerifiedWithAsync(SessionIdentifier.FromId(Text));

        request.BodyText.Should().Contain($"\"id\":\"{Text}\"").And.NotContain("\\u");
    }

    [Fact]
    public async Task Text_that_would_break_json_is_escaped()
    {
        const string Text = "a\"b\\c\r\n\t\0\u2028</script>😀";

        var request = await VerifiedWithAsync(SessionIdentifier.FromId(Text));

        request.Variables["id"]!.GetValue<string>().Should().Be(Text);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("9007199254740993")]
    [InlineData("9223372036854775807")]
    [InlineData("9223372036854775808")]
    [InlineData("123456789012345678901234567890123456789012345678901234567890")]
    public async Task An_amount_is_a_string_of_digits_at_any_size(string digits)
    {
        var request = MinimalRequests.Payment with { Amount = BigInteger.Parse(digits) };

        var sent = await StartedWithAsync(request, SampleAnswers.Session($$"""{"amount":"{{digits}}"}"""));

        sent.Variables["data"]!["amount"]!.ToJsonString().Should().Be($"\"{digits}\"");
    }

    [Fact]
    public async Task What_is_left_out_has_no_member()
    {
        var sent = await StartedWithAsync(MinimalRequests.Payment, SampleAnswers.Session());

        JsonNode.DeepEquals(sent.Variables, JsonNode.Parse(
            """
            {"data":{"amount":"10000","currency":"USD","merchantInternalTransactionCode":"order-1",
            "billing":{"billingFirstName":"first","billingLastName":"last","billingEmail":"mail@example.com",
            "billingAddressCountry":"US"},"storePaymentMethod":false}}
            """)).Should().BeTrue(sent.Variables.ToJsonString());
    }

    [Fact]
    public async Task What_is_given_has_its_member_under_the_services_own_name()
    {
        var full = MinimalRequests.Payment with
        {
            Provider = ProviderSelector.Account("account-1"),
            Customer = CustomerSelector.FromInternalCode("customer-1"),
            StorePaymentMethod = true,
            Shipping = SampleDetails.Shipping,
            User = SampleDetails.User,
            Device = SampleDetails.Device,
        };

        var sent = (await StartedWithAsync(full, SampleAnswers.Session())).Variables;

        sent.Select(static member => member.Key).Should().Equal("data", "merchantTransactionProviderId");
        sent["merchantTransactionProviderId"]!.GetValue<string>().Should().Be("account-1");
        sent["data"]!.AsObject().Select(static member => member.Key).Should().BeEquivalentTo(
            "amount", "currency", "merchantInternalTransactionCode", "customer", "billing", "shipping", "user", "device",
            "storePaymentMethod");
        sent["data"]!["customer"]!.ToJsonString().Should().Be("""{"merchantInternalCustomerCode":"customer-1"}""");
        sent["data"]!["storePaymentMethod"]!.GetValue<bool>().Should().BeTrue();
        sent["data"]!["device"]!["deviceType"]!.GetValue<string>().Should().Be("SMARTPHONE");
    }

    [Fact]
    public async Task A_provider_type_is_sent_in_place_of_an_account()
    {
        var request = MinimalRequests.Payment with { Provider = ProviderSelector.Type(PaymentProvider.Stripe) };

        var sent = (await StartedWithAsync(request, SampleAnswers.Session())).Variables;

        sent.Select(static member => member.Key).Should().Equal("data", "transactionProvider");
        sent["transactionProvider"]!.GetValue<string>().Should().Be("STRIPE");
    }

    private static async Task<RawRequest> VerifiedWithAsync(SessionIdentifier identifier)
    {
        await using var server = new RawServer(RawAnswer.Json(SampleAnswers.Verified()));
        using var client = WireClient.For(server);
        await client.VerifyAsync(identifier);
        return server.Request;
    }

    private static async Task<RawRequest> StartedWithAsync(StartPaymentSessionRequest request, JsonObject answer)
    {
        await using var server = new RawServer(RawAnswer.Json(SampleAnswers.Data(SampleAnswers.Start, answer.ToJsonString())));
        using var client = WireClient.For(server);
        await client.StartAsync(request);
        return server.Request;
    }
}
