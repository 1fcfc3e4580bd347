namespace AccruPay.Tests;

/// <summary>What is sent of plans and templates: a schedule is nine integers, and an update leaves what is null.</summary>
public class SentPlanVariablesTests
{
    private const string NoChange = """{"merchantPaymentPlanTemplateId":"e-1","merchantTransactionProviderId":"p-1","data":""";

    private const string Monthly =
        """
        "renewalIntervalDays":0,"renewalIntervalMonths":1,"renewalIntervalYears":0,"endsAfterDays":0,"endsAfterMonths":0,
        "endsAfterYears":0,"trialPeriodDays":0,"trialPeriodMonths":0,"trialPeriodYears":0
        """;

    private const string FullSchedule =
        """
        "renewalIntervalDays":1,"renewalIntervalMonths":2,"renewalIntervalYears":3,"endsAfterDays":4,"endsAfterMonths":5,
        "endsAfterYears":6,"trialPeriodDays":7,"trialPeriodMonths":8,"trialPeriodYears":9
        """;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_plan_with_all_there_is() => (await SentVariablesTests.SentAsync(static client => client.PaymentPlans.CreateAsync(FullRequests.Plan, Token)))
        .ShouldBeJson($$"""
            {"data":{"templateId":"e-7","paymentMethodId":"m-7","merchantInternalPaymentPlanCode":"plan-7",
            "merchantInternalPaymentPlanDescription":"description","customer":{"merchantInternalCustomerCode":"customer-7",
            "resolutionStrategy":"MATCH_OR_CREATE"},"amount":"3000","initialAmount":"500","currency":"EUR",{{FullSchedule}}},
            "merchantTransactionProviderId":"p-7"}
            """);

    [Fact]
    public async Task A_plan_with_no_more_than_it_needs() => (await SentVariablesTests.SentAsync(static client => client.PaymentPlans.CreateAsync(MinimalRequests.Plan, Token)))
        .ShouldBeJson($$"""
            {"data":{"templateId":"e-1","paymentMethodId":"m-1","merchantInternalPaymentPlanCode":"plan-1",
            "customer":{"merchantInternalCustomerCode":"customer-1"},"amount":"2000","initialAmount":"0","currency":"USD",{{Monthly}}},
            "merchantTransactionProviderId":"p-1"}
            """);

    [Fact]
    public void A_plan_of_a_template_has_its_terms()
    {
        var template = new PaymentPlanTemplate
        {
            Id = "e-1",
            TransactionProviderId = "p-1",
            Amount = 2_000,
            InitialAmount = 0,
            Currency = Currency.Usd,
            Schedule = MinimalRequests.Monthly,
        };
        CreatePaymentPlanRequest.FromTemplate(template, "m-1", MinimalRequests.Customer, "plan-1").Should().Be(MinimalRequests.Plan);
    }

    [Fact]
    public async Task A_template_with_all_there_is() => (await SentVariablesTests.SentAsync(static client => client.PaymentPlanTemplates.CreateAsync(FullRequests.Template, Token)))
        .ShouldBeJson($$"""
            {"data":{"name":"name","description":"description","amount":"3000","initialAmount":"500","currency":"EUR",{{FullSchedule}},
            "providerStatus":"DISABLED","providerParentTemplateCode":"parent"},"merchantTransactionProviderId":"p-7"}
            """);

    [Fact]
    public async Task A_template_with_no_more_than_it_needs_is_enabled() => (await SentVariablesTests.SentAsync(static client => client.PaymentPlanTemplates.CreateAsync(MinimalRequests.Template, Token)))
        .ShouldBeJson($$"""
            {"data":{"name":"Gold","amount":"2000","initialAmount":"0","currency":"USD",{{Monthly}},"providerStatus":"ENABLED"},
            "merchantTransactionProviderId":"p-1"}
            """);

    [Fact]
    public async Task An_update_of_all_there_is() => (await SentVariablesTests.SentAsync(static client => client.PaymentPlanTemplates.UpdateAsync(FullRequests.Update, Token)))
        .ShouldBeJson(NoChange + $$"""
            {"name":"name","description":"description","amount":"3000","initialAmount":"500","currency":"EUR",{{FullSchedule}},"providerStatus":"DISABLED"} }
            """);

    [Fact]
    public async Task An_update_sends_what_is_set_and_nothing_else()
    {
        var nothing = MinimalRequests.Update with { Name = null };
        (UpdatePaymentPlanTemplateRequest Request, string Data)[] updates =
        [
            (nothing with { Name = "Platinum" }, """{"name":"Platinum"}"""),
            (nothing with { Description = "text" }, """{"description":"text"}"""),
            (nothing with { Description = (string?)null }, """{"description":null}"""),
            (nothing with { Amount = 7 }, """{"amount":"7"}"""),
            (nothing with { InitialAmount = 0 }, """{"initialAmount":"0"}"""),
            (nothing with { Currency = Currency.Eur }, """{"currency":"EUR"}"""),
            (nothing with { Schedule = MinimalRequests.Monthly }, "{" + Monthly + "}"),
            (nothing with { ProviderStatus = PaymentPlanTemplateStatus.Enabled }, """{"providerStatus":"ENABLED"}"""),
        ];
        foreach (var (request, data) in updates)
            (await SentVariablesTests.SentAsync(client => client.PaymentPlanTemplates.UpdateAsync(request, Token))).ShouldBeJson(NoChange + data + "}");
    }

    [Fact]
    public async Task Cancellations_and_syncs()
    {
        (await SentVariablesTests.SentAsync(static client => client.PaymentPlans.CancelAsync("p-1", "l-1", Token)))
            .ShouldBeJson("""{"merchantPaymentPlanId":"l-1","merchantTransactionProviderId":"p-1"}""");
        (await SentVariablesTests.SentAsync(static client => client.PaymentPlans.SyncAsync("p-1", "code", Token)))
            .ShouldBeJson("""{"merchantTransactionProviderId":"p-1","providerCode":"code"}""");
        (await SentVariablesTests.SentAsync(static client => client.PaymentPlans.SyncAllAsync("p-1", Token)))
            .ShouldBeJson("""{"merchantTransactionProviderId":"p-1"}""");
        (await SentVariablesTests.SentAsync(static client => client.PaymentPlanTemplates.SyncAsync("p-1", "code", Token)))
            .ShouldBeJson("""{"merchantTransactionProviderId":"p-1","providerCode":"code"}""");
        (await SentVariablesTests.SentAsync(static client => client.PaymentPlanTemplates.SyncAllAsync("p-1", Token)))
            .ShouldBeJson("""{"merchantTransactionProviderId":"p-1"}""");
    }
}
