using System.Net;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.Control;

/// <summary>The providers' side over HTTP, for tests in other languages.</summary>
public sealed class ProviderControlTests : ControlTests
{
    private const string Schedule = """{"amount":"1900","currency":"USD","renewal":{"months":1}}""";

    private string Nuvei => Emulator.Merchant.Nuvei.Id;

    private EmulatedPaymentMethod Method => Emulator.PaymentMethods.Of(Emulator.Merchant)[0];

    [Fact]
    public async Task A_dispute_is_in_the_ledger_at_once_and_at_the_service_after_a_sync()
    {
        var id = await PaidAsync();
        var answer = await PlayAsync("dispute", $$"""{"transactionId":"{{id}}"}""");
        answer["id"].GetString().Should().Be(id);
        answer["disputedAt"].ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
        Emulator.Ledger.Summary("order-1").Balance.Should().Be(0);
        (await Site.Box.Client.SendAsync(MoneyDocuments.Sync, new { account = Nuvei, id }))["disputedAt"].Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_debit_settles_and_is_returned()
    {
        var data = Box.Order("order-1");
        data["ach"] = new { accountNumber = TestBankAccounts.Settles.AccountNumber, routingNumber = TestBankAccounts.RoutingNumber };
        var id = (await Site.Box.Client.SendAsync(MoneyDocuments.Ach, new { data, account = Nuvei }))["id"];
        (await PlayAsync("complete-pending", $$"""{"transactionId":"{{id}}","succeeded":true}"""))["status"].GetString().Should().Be("SUCCEEDED");
        await PlayAsync("return-debit", $$"""{"transactionId":"{{id}}","reason":"R29"}""");
        (await Site.Box.Client.SendAsync(MoneyDocuments.Sync, new { account = Nuvei, id }))["providerError"].Should().Be("R29");
    }

    [Fact]
    public async Task Cards_are_charged_stored_replaced_expired_and_removed_without_the_service()
    {
        await PaidAsync();
        var method = $"\"paymentMethodId\":\"{Method.Id}\"";
        (await PlayAsync("charge-unseen", $$"""{{{method}},"merchantInternalTransactionCode":"order-2","amount":500}"""))["amount"].GetString().Should().Be("500");
        Emulator.Ledger.TimesCharged("order-2").Should().Be(1);
        (await PlayAsync("store-card", $$"""{"customerId":"{{Method.CustomerId}}","card":"Declined"}"""))["providerCode"].GetString().Should().NotBeNullOrEmpty();
        (await PlayAsync("replace-card", $$"""{{{method}},"card":"Approved"}"""))["id"].GetString().Should().Be(Method.Id);
        (await PlayAsync("expire-card", $$"""{{{method}}}"""))["status"].GetString().Should().Be("ENABLED", "the service learns of it by a sync");
        await PlayAsync("remove-payment-method", $$"""{{{method}}}""");
        await Site.Box.Client.SendAsync(MoneyDocuments.SyncMethods, new { account = Nuvei, customer = new { merchantInternalCustomerCode = "customer-1" } });
        Method.Status.Should().Be(EmulatedPaymentMethodStatus.Disabled);
    }

    [Fact]
    public async Task Plans_and_templates_live_without_the_service()
    {
        await PaidAsync();
        var template = await PlayAsync("create-template", $$"""{"merchantTransactionProviderId":"{{Nuvei}}","name":"Gold","schedule":{{Schedule}}}""");
        var plan = await PlayAsync("create-plan", $$"""{"paymentMethodId":"{{Method.Id}}","merchantInternalPaymentPlanCode":"plan-1","templateId":"{{template["id"].GetString()}}","schedule":{{Schedule}}}""");
        var id = $"{{\"paymentPlanId\":\"{plan["id"].GetString()}\"}}";
        await PlayAsync("pause-plan", id);
        (await PlayAsync("resume-plan", id))["statusAtProvider"].GetString().Should().Be("ACTIVE");

        await PlayAsync("refuse-charges", $$"""{"paymentMethodId":"{{Method.Id}}","error":"No"}""");
        await Site.PostAsync("/emulator/clock", """{"advance":"P1M"}""");
        Emulator.Ledger.EntriesOfPaymentPlan(plan["id"].GetString()!).Select(entry => entry.Kind).Should().Equal(LedgerEntryKind.Declined);

        await PlayAsync("accept-charges", $$"""{"paymentMethodId":"{{Method.Id}}"}""");
        await PlayAsync("break-plan", id);
        var templateId = $"{{\"templateId\":\"{template["id"].GetString()}\"}}";
        (await PlayAsync("disable-template", templateId))["statusAtProvider"].GetString().Should().Be("DISABLED");
        (await PlayAsync("enable-template", templateId))["statusAtProvider"].GetString().Should().Be("ENABLED");
        (await Site.PostAsync("/emulator/provider/cancel-plan", id)).Status.Should().Be(HttpStatusCode.Conflict, "the plan is over");
    }

    [Theory]
    [InlineData("dispute", """{"transactionId":"nothing"}""", HttpStatusCode.BadRequest, "no transaction")]
    [InlineData("dispute", "{}", HttpStatusCode.BadRequest, "transactionId")]
    [InlineData("dispute", """{"transaction":"x"}""", HttpStatusCode.BadRequest, "'transaction' is not known")]
    [InlineData("complete-pending", """{"transactionId":"x","succeeded":"yes"}""", HttpStatusCode.BadRequest, "succeeded")]
    [InlineData("store-card", """{"customerId":"x","card":"Golden"}""", HttpStatusCode.BadRequest, "Golden")]
    [InlineData("charge-unseen", """{"paymentMethodId":"x","merchantInternalTransactionCode":"y","amount":1.5}""", HttpStatusCode.BadRequest, "amount")]
    [InlineData("create-template", """{"merchantTransactionProviderId":"x","name":"y","schedule":{}}""", HttpStatusCode.BadRequest, "x")]
    [InlineData("take-over", "{}", HttpStatusCode.NotFound, "charge-unseen")]
    [InlineData("../clock/advance", "{}", HttpStatusCode.NotFound, "clock")]
    public async Task A_mistake_is_named(string act, string json, HttpStatusCode status, string named)
    {
        var answer = await Site.PostAsync($"/emulator/provider/{act}", json);
        answer.Status.Should().Be(status);
        answer.Error.Should().Contain(named);
    }

    [Fact]
    public async Task What_cannot_happen_now_is_a_conflict()
    {
        var id = await PaidAsync();
        await PlayAsync("dispute", $$"""{"transactionId":"{{id}}"}""");
        (await Site.PostAsync("/emulator/provider/dispute", $$"""{"transactionId":"{{id}}"}""")).Status.Should().Be(HttpStatusCode.Conflict);
    }

    private async Task<ControlAnswer> PlayAsync(string act, string json)
    {
        var answer = await Site.PostAsync($"/emulator/provider/{act}", json);
        answer.Status.Should().Be(HttpStatusCode.OK, answer.Text);
        return answer;
    }
}
