using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.PaymentPlans;

public sealed class PlanCreationTests : PlanTests
{
    [Fact]
    public async Task A_plan_begins_at_once_and_charges_the_initial_amount()
    {
        var card = await StoreCardAsync();
        var template = (await CreateTemplateAsync())["id"];
        var plan = await CreatePlanAsync(("templateId", template), ("paymentMethodId", card.Id), ("merchantInternalPaymentPlanDescription", "Gold for Jane"));

        plan["status"].Should().Be("ACTIVE");
        plan["providerStatus"].Should().Be("ACTIVE");
        plan["merchantInternalPaymentPlanCode"].Should().Be("plan-1");
        plan["merchantInternalPaymentPlanDescription"].Should().Be("Gold for Jane");
        plan["merchantInternalCustomerCode"].Should().Be("customer-1");
        plan["customerId"].Should().Be(card.CustomerId);
        plan["providerCustomerCode"].Should().Be(card.ProviderCustomerCode);
        plan["transactionProviderId"].Should().Be(Nuvei.Id);
        plan.Field.GetProperty("paymentMethod").GetProperty("id").GetString().Should().Be(card.Id);
        plan.Field.GetProperty("template").GetProperty("id").GetString().Should().Be(template);
        plan["periodCount"].Should().Be("1");
        plan["timeAnchor"].Should().Be("2030-01-31T23:50:00.123Z");
        plan["trialEndsAt"].Should().Be("2030-01-31T23:50:00.123Z");
        plan["startedAt"].Should().Be("2030-01-31T23:50:00.123Z");
        plan["currentPeriodStart"].Should().Be("2030-01-31T23:50:00.123Z");
        plan["currentPeriodEnd"].Should().Be("2030-02-28T23:50:00.123Z");
        plan["endsAt"].Should().Be("9999-12-31T23:59:59.999Z");
        plan["canceledAt"].Should().BeEmpty();

        var charge = (await ChargesAsync(plan["id"])).Should().ContainSingle().Subject;
        plan.Field.GetProperty("transactions")[0].GetProperty("id").GetString().Should().Be(charge.GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_charge_is_a_payment_of_the_plan_and_stands_in_the_ledger()
    {
        var card = await StoreCardAsync();
        var plan = await NewPlanAsync(("paymentMethodId", card.Id));

        var charge = (await ChargesAsync(plan)).Single();
        charge.GetProperty("action").GetString().Should().Be("PAYMENT");
        charge.GetProperty("status").GetString().Should().Be("SUCCEEDED");
        charge.GetProperty("amount").GetInt32().Should().Be(500);
        charge.GetProperty("paymentMethodId").GetString().Should().Be(card.Id);
        charge.GetProperty("paymentMethodType").GetString().Should().Be("CARD");
        charge.GetProperty("customerId").GetString().Should().Be(card.CustomerId);
        charge.GetProperty("merchantInternalCustomerCode").GetString().Should().Be("customer-1");
        charge.GetProperty("merchantInternalTransactionCode").GetString().Should().BeNull();
        charge.GetProperty("billingFirstName").GetString().Should().Be("Jane");
        charge.GetProperty("paymentPlan").GetProperty("id").GetString().Should().Be(plan);

        var entry = new LedgerEntry(
            LedgerEntryKind.Charged, Emulator.Merchant.Id, Nuvei.Id, EmulatedProvider.Nuvei, null, null, charge.GetProperty("id").GetString(), 500, "USD", Box.Start)
        { PaymentPlanId = plan };
        Emulator.Ledger.EntriesOfPaymentPlan(plan).Should().Equal(entry);
        Emulator.Ledger.Entries.Should().Contain(entry);
    }

    [Fact]
    public async Task Without_an_initial_amount_the_first_period_is_free() =>
        TimesCharged(await NewPlanAsync(("initialAmount", "0"))).Should().Be(0);

    [Fact]
    public async Task A_plan_has_its_own_schedule_whatever_its_template_says_or_becomes()
    {
        var template = (await CreateTemplateAsync(("amount", "7"), ("currency", "EUR")))["id"];
        var plan = await NewPlanAsync(("templateId", template));
        await Box.Client.SendAsync(PlanDocuments.UpdateTemplate, new { account = Nuvei.Id, id = template, data = new { amount = "8", renewalIntervalMonths = 2 } });

        MoveTo(2030, 2, 28);
        (await ChargeLinesAsync(plan)).Should().Equal("2030-01-31 500 SUCCEEDED", "2030-02-28 1000 SUCCEEDED");
        (await GetPlanAsync(plan))["currency"].Should().Be("USD");
    }

    [Theory]
    [InlineData("merchantInternalPaymentPlanCode", " ", "@emulated/payment-plan-code-blank")]
    [InlineData("amount", "0", "@emulated/amount-not-positive")]
    [InlineData("renewalIntervalMonths", 0, "@emulated/renewal-interval-missing")]
    [InlineData("templateId", "nothing", "@emulated/not-found")]
    [InlineData("paymentMethodId", "nothing", "@emulated/not-found")]
    public async Task A_senseless_plan_is_refused_and_charges_nothing(string field, object value, string code) =>
        await RefusedAsync(code, (field, value));

    [Fact]
    public async Task A_template_of_another_account_is_refused() =>
        await RefusedAsync("@emulated/template-of-other-account", ("templateId", (await CreateTemplateAtAsync(Stripe))["id"]));

    [Fact]
    public async Task A_disabled_template_is_refused() =>
        await RefusedAsync("@emulated/template-disabled", ("templateId", (await CreateTemplateAsync(("providerStatus", "DISABLED")))["id"]));

    [Fact]
    public async Task A_template_that_the_provider_disabled_is_refused_before_the_service_knows()
    {
        var template = (await CreateTemplateAsync())["id"];
        Provider.DisableTemplate(template);
        await RefusedAsync("@emulated/template-disabled", ("templateId", template));
    }

    [Fact]
    public async Task A_payment_method_of_another_account_is_refused() =>
        await RefusedAsync("@emulated/payment-method-of-other-account", ("paymentMethodId", (await StoreCardAsync(Stripe)).Id));

    [Fact]
    public async Task An_expired_payment_method_is_refused()
    {
        var card = await StoreCardAsync();
        Box.Clock.SetUtcNow(card.ExpiresAt!.Value);
        await RefusedAsync("@emulated/payment-method-not-enabled", ("paymentMethodId", card.Id));
    }

    [Fact]
    public async Task A_disabled_account_takes_no_plans()
    {
        var (template, card) = ((await CreateTemplateAsync())["id"], await StoreCardAsync());
        Nuvei.Status = EmulatedProviderStatus.Disabled;
        await RefusedAsync("@emulated/provider-disabled", ("templateId", template), ("paymentMethodId", card.Id));
    }

    [Fact]
    public async Task Another_merchants_template_and_payment_method_are_refused()
    {
        Emulator.Settings.ForeignRecord = ForeignRecordBehavior.Forbidden;
        var (template, card) = ((await CreateTemplateAsync())["id"], await StoreCardAsync());
        var other = Emulator.AddMerchant("Other");
        var account = other.AddProviderAccount(EmulatedProvider.Nuvei);
        using var client = Box.NewClient(other.ApiSecret);
        var own = await client.SendAsync(
            PlanDocuments.CreateTemplate, new { account = account.Id, data = Data(("name", "Mine"), ("providerStatus", "ENABLED")) });

        foreach (var templateId in new[] { template, own["id"] })
        {
            var data = Data(("templateId", templateId), ("paymentMethodId", card.Id), ("merchantInternalPaymentPlanCode", "plan-1"));
            (await client.SendAsync(PlanDocuments.CreatePlan, new { account = account.Id, data })).Code.Should().Be("FORBIDDEN");
        }
        Emulator.PaymentPlans.Of(other).Should().BeEmpty();
    }

    [Fact]
    public async Task The_customer_may_be_named_and_must_be_the_owner_of_the_payment_method()
    {
        var card = await StoreCardAsync();
        await NewPlanAsync(("paymentMethodId", card.Id), ("customer", new { merchantInternalCustomerCode = "customer-1", id = card.CustomerId }));
        await NewPlanAsync(("paymentMethodId", card.Id), ("merchantInternalCustomerCode", "customer-1"));
        var known = Emulator.PaymentPlans.Of(Emulator.Merchant).Should().HaveCount(2).And.Subject.Count();

        foreach (var customer in new object[]
        {
            new { merchantInternalCustomerCode = "customer-2" },
            new { merchantInternalCustomerCode = "customer-1", id = "nobody" },
            new { merchantInternalCustomerCode = "customer-1", providerCode = "nobody" },
        })
        {
            (await CreatePlanAsync(("paymentMethodId", card.Id), ("customer", customer))).Code.Should().Be("@emulated/customer-mismatch");
        }
        (await CreatePlanAsync(("paymentMethodId", card.Id), ("merchantInternalCustomerCode", "customer-2"))).Code.Should().Be("@emulated/customer-mismatch");
        Emulator.PaymentPlans.Of(Emulator.Merchant).Should().HaveCount(known);
    }

    [Fact]
    public async Task A_plan_is_another_merchants_secret()
    {
        Emulator.Settings.ForeignRecord = ForeignRecordBehavior.Forbidden;
        var plan = await NewPlanAsync();
        using var other = Box.NewClient(Emulator.AddMerchant("Other").ApiSecret);
        (await other.SendAsync(PlanDocuments.GetPlan, new { id = plan })).Code.Should().Be("FORBIDDEN");
        (await GetPlanAsync("nothing")).Code.Should().Be("@emulated/not-found");
    }

    private async Task RefusedAsync(string code, params (string Name, object? Value)[] fields)
    {
        (await CreatePlanAsync(fields)).Code.Should().Be(code);
        Emulator.PaymentPlans.Of(Emulator.Merchant).Should().BeEmpty();
        Emulator.Ledger.Entries.Should().NotContain(entry => entry.Kind == LedgerEntryKind.Charged);
    }
}
