using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.PaymentPlans;

public sealed class ProviderPlansTests : PlanTests
{
    [Fact]
    public async Task A_paused_plan_charges_nothing_and_the_service_sees_it_by_sync()
    {
        var plan = await NewPlanAsync();
        Provider.Pause(plan).StatusAtProvider.Should().Be(EmulatedPaymentPlanStatus.Inactive);
        MoveTo(2030, 3, 15);

        TimesCharged(plan).Should().Be(1);
        var stale = await GetPlanAsync(plan);
        stale["status"].Should().Be("ACTIVE");
        stale["providerLastSyncedAt"].Should().BeEmpty();
        var synced = await SyncKnownAsync(plan);
        synced["status"].Should().Be("INACTIVE");
        synced["providerStatus"].Should().Be("INACTIVE");
        synced["providerLastSyncedAt"].Should().Be("2030-03-15T23:50:00.123Z");
        (await GetPlanAsync(plan)).Field.GetRawText().Should().Be(synced.Field.GetRawText());
    }

    [Fact]
    public async Task A_resumed_plan_goes_on_with_the_next_period_and_makes_up_for_nothing()
    {
        var plan = await NewPlanAsync();
        Provider.Pause(plan);
        MoveTo(2030, 4, 15);
        Provider.Resume(plan);
        MoveTo(2030, 6, 1);
        (await ChargeLinesAsync(plan)).Should().Equal("2030-01-31 500 SUCCEEDED", "2030-04-30 1000 SUCCEEDED", "2030-05-31 1000 SUCCEEDED");
    }

    [Fact]
    public async Task A_pause_and_a_resume_within_a_period_charge_it_once()
    {
        var plan = await NewPlanAsync();
        for (var n = 0; n < 3; n++)
        {
            Provider.Pause(plan);
            Provider.Resume(plan);
        }
        MoveTo(2030, 3, 1);
        TimesCharged(plan).Should().Be(2);
    }

    [Fact]
    public async Task A_paused_plan_ends_when_it_would_have_ended()
    {
        var plan = await NewPlanAsync(("endsAfterMonths", 3));
        Provider.Pause(plan);
        MoveTo(2030, 4, 30);
        (await GetPlanAsync(plan))["status"].Should().Be("ENDED");
        TimesCharged(plan).Should().Be(1);
    }

    [Fact]
    public async Task A_plan_that_is_canceled_at_the_provider_is_found_canceled_by_sync()
    {
        var plan = await NewPlanAsync();
        MoveTo(2030, 2, 10);
        Provider.Cancel(plan);
        MoveTo(2030, 5, 1);

        TimesCharged(plan).Should().Be(1);
        (await GetPlanAsync(plan))["status"].Should().Be("ACTIVE");
        var synced = await SyncKnownAsync(plan);
        synced["status"].Should().Be("CANCELED");
        synced["canceledAt"].Should().Be("2030-02-10T23:50:00.123Z");
    }

    [Fact]
    public async Task Canceling_what_is_over_at_the_provider_shows_what_became_of_it()
    {
        var canceled = await NewPlanAsync();
        Provider.Cancel(canceled);
        var broken = await NewPlanAsync();
        Provider.Break(broken, "No such customer");
        MoveTo(2030, 5, 1);

        (await CancelAsync(canceled))["canceledAt"].Should().Be("2030-01-31T23:50:00.123Z");
        var answer = await CancelAsync(broken);
        answer["status"].Should().Be("ERROR");
        answer["providerError"].Should().Be("No such customer");
        TimesCharged(broken).Should().Be(1);
        (await CancelAsync(broken)).Code.Should().Be("@emulated/payment-plan-over");
    }

    [Fact]
    public async Task A_paused_plan_can_be_canceled()
    {
        var plan = await NewPlanAsync();
        Provider.Pause(plan);
        (await CancelAsync(plan))["status"].Should().Be("CANCELED");
        Emulator.PaymentPlans.Find(plan)!.StatusAtProvider.Should().Be(EmulatedPaymentPlanStatus.Canceled);
    }

    [Fact]
    public async Task A_plan_of_the_provider_is_revealed_by_sync_with_what_it_charged()
    {
        var card = await StoreCardAsync();
        var hidden = Provider.CreatePlan(card.Id, "plan-p", Monthly);
        MoveTo(2030, 3, 1);

        Emulator.PaymentPlans.Find(hidden.Id).Should().BeNull();
        (await GetPlanAsync(hidden.Id)).Code.Should().Be("@emulated/not-found");
        (await ChargesAsync(hidden.Id)).Should().BeEmpty();
        TimesCharged(hidden.Id).Should().Be(2);

        var synced = (await Box.Client.SendAsync(PlanDocuments.SyncPlans, new { account = Nuvei.Id })).Field;
        synced.GetArrayLength().Should().Be(1);
        synced[0].GetProperty("id").GetString().Should().Be(hidden.Id);
        synced[0].GetProperty("merchantInternalPaymentPlanCode").GetString().Should().Be("plan-p");
        synced[0].GetProperty("templateId").GetString().Should().BeNull();
        synced[0].GetProperty("periodCount").GetInt32().Should().Be(2);
        MoveTo(2030, 4, 1);
        (await ChargeLinesAsync(hidden.Id)).Should().Equal("2030-01-31 500 SUCCEEDED", "2030-02-28 1000 SUCCEEDED", "2030-03-31 1000 SUCCEEDED");
        TimesCharged(hidden.Id).Should().Be(3);
    }

    [Fact]
    public async Task A_plan_of_the_provider_lives_there_before_it_is_known()
    {
        var card = await StoreCardAsync();
        var hidden = Provider.CreatePlan(card.Id, "plan-p", Monthly);
        Provider.Pause(hidden.Id);
        MoveTo(2030, 3, 15);
        Provider.Resume(hidden.Id);
        MoveTo(2030, 4, 1);

        (await SyncPlanAsync(hidden.ProviderCode))["status"].Should().Be("ACTIVE");
        (await ChargeLinesAsync(hidden.Id)).Should().Equal("2030-01-31 500 SUCCEEDED", "2030-03-31 1000 SUCCEEDED");
    }

    [Fact]
    public async Task Sync_of_one_reveals_only_that_one()
    {
        var card = await StoreCardAsync();
        var one = Provider.CreatePlan(card.Id, "one", Monthly);
        Provider.CreatePlan(card.Id, "two", Monthly);
        (await SyncPlanAsync(one.ProviderCode))["id"].Should().Be(one.Id);
        Emulator.PaymentPlans.Of(Emulator.Merchant).Select(plan => plan.MerchantInternalPaymentPlanCode).Should().Equal("one");
    }

    [Fact]
    public async Task Sync_reads_the_account_that_is_named_and_no_other()
    {
        var nuvei = await NewPlanAsync();
        var stripe = Provider.CreatePlan((await StoreCardAsync(Stripe)).Id, "stripe", Monthly);
        Provider.Pause(nuvei);

        (await Box.Client.SendAsync(PlanDocuments.SyncPlans, new { account = Stripe.Id })).Field.EnumerateArray()
            .Select(plan => plan.GetProperty("id").GetString()).Should().Equal(stripe.Id);
        (await GetPlanAsync(nuvei))["status"].Should().Be("ACTIVE");
        (await SyncPlanAsync(stripe.ProviderCode)).Code.Should().Be("@emulated/not-found");
        (await SyncPlanAsync("nothing")).Code.Should().Be("@emulated/not-found");
        (await SyncPlanAsync(stripe.ProviderCode, Stripe)).Code.Should().BeNull();
    }

    [Fact]
    public async Task A_template_of_the_provider_is_revealed_by_sync()
    {
        var hidden = Provider.CreateTemplate(Nuvei, "Bronze", Monthly);
        await CreateTemplateAtAsync(Stripe);
        (await Box.Client.SendAsync(PlanDocuments.GetTemplate, new { id = hidden.Id })).Code.Should().Be("@emulated/not-found");

        var synced = (await Box.Client.SendAsync(PlanDocuments.SyncTemplates, new { account = Nuvei.Id })).Field.EnumerateArray().Should().ContainSingle().Subject;
        synced.GetProperty("name").GetString().Should().Be("Bronze");
        synced.GetProperty("providerLastSyncedAt").GetString().Should().Be("2030-01-31T23:50:00.123Z");
        (await NewPlanAsync(("templateId", hidden.Id))).Should().NotBeEmpty();
        (await Box.Client.SendAsync(PlanDocuments.SyncTemplates, new { account = Nuvei.Id })).Field.GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task A_template_that_the_provider_disables_stays_enabled_until_sync()
    {
        var template = await CreateTemplateAsync();
        Provider.DisableTemplate(template["id"]);
        (await Box.Client.SendAsync(PlanDocuments.GetTemplate, new { id = template["id"] }))["providerStatus"].Should().Be("ENABLED");

        (await SyncTemplateAsync(template["providerCode"]))["providerStatus"].Should().Be("DISABLED");
        Provider.EnableTemplate(template["id"]);
        (await SyncTemplateAsync(template["providerCode"]))["providerStatus"].Should().Be("ENABLED");
        (await SyncTemplateAsync(template["providerCode"], Stripe)).Code.Should().Be("@emulated/not-found");
    }

    [Fact]
    public async Task What_cannot_be_is_refused_by_name()
    {
        var plan = await NewPlanAsync();
        var card = await StoreCardAsync();
        var stripeTemplate = (await CreateTemplateAtAsync(Stripe))["id"];
        Fails<ArgumentException>(() => Provider.Pause("nothing"), "*'nothing'*planId*");
        Fails<ArgumentException>(() => Provider.RefuseCharges("nothing"), "*'nothing'*paymentMethodId*");
        Fails<ArgumentException>(() => Provider.DisableTemplate("nothing"), "*'nothing'*templateId*");
        Fails<ArgumentException>(() => Provider.Break(plan, " "), "*error*");
        Fails<ArgumentException>(() => Provider.CreatePlan(card.Id, "plan-p", Monthly with { Amount = 0 }), "amount must*schedule*");
        Fails<ArgumentException>(() => Provider.CreatePlan(card.Id, "plan-p", Monthly with { Currency = "GBP" }), "*USD and EUR*schedule*");
        Fails<ArgumentException>(() => Provider.CreatePlan(card.Id, "plan-p", Monthly, stripeTemplate), "*another provider account*templateId*");
        Fails<InvalidOperationException>(() => Provider.Resume(plan), "*Active*");
        Provider.Cancel(plan);
        Fails<InvalidOperationException>(() => Provider.Pause(plan), "*Canceled*");
        Fails<InvalidOperationException>(() => Provider.Cancel(plan), "*over*");
    }

    private Task<RawAnswer> SyncTemplateAsync(string code, EmulatedProviderAccount? account = null) =>
        Box.Client.SendAsync(PlanDocuments.SyncTemplate, new { account = (account ?? Nuvei).Id, code });

    private static void Fails<TException>(Action act, string message)
        where TException : Exception => act.Should().Throw<TException>().WithMessage(message);
}
