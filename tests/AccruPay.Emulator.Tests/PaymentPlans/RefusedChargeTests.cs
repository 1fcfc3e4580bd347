using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.PaymentPlans;

public sealed class RefusedChargeTests : PlanTests
{
    [Fact]
    public async Task A_refused_renewal_is_declined_and_pauses_the_plan_at_the_provider()
    {
        var (plan, _) = await RefusedAsync();

        (await ChargeLinesAsync(plan)).Should().Equal("2030-01-31 500 SUCCEEDED", "2030-02-28 1000 DECLINED");
        (await ChargesAsync(plan))[1].GetProperty("providerError").GetString().Should().Be("Insufficient funds");
        Emulator.Ledger.EntriesOfPaymentPlan(plan).Select(entry => entry.Kind).Should().Equal(LedgerEntryKind.Charged, LedgerEntryKind.Declined);
        Emulator.PaymentPlans.Find(plan)!.StatusAtProvider.Should().Be(EmulatedPaymentPlanStatus.Inactive);
    }

    [Fact]
    public async Task The_service_learns_of_the_pause_by_sync()
    {
        var (plan, _) = await RefusedAsync();
        (await GetPlanAsync(plan))["status"].Should().Be("ACTIVE");

        var synced = await SyncKnownAsync(plan);
        synced["status"].Should().Be("INACTIVE");
        synced["providerError"].Should().Be("Insufficient funds");
        synced["periodCount"].Should().Be("2");
    }

    [Fact]
    public async Task Nothing_is_tried_again_until_the_provider_resumes_the_plan()
    {
        var (plan, card) = await RefusedAsync();
        MoveTo(2030, 4, 1);
        Provider.AcceptCharges(card);
        MoveTo(2030, 5, 15);
        TimesCharged(plan).Should().Be(1);

        Provider.Resume(plan).StatusAtProvider.Should().Be(EmulatedPaymentPlanStatus.Active);
        MoveTo(2030, 6, 1);
        (await ChargeLinesAsync(plan)).Should().Equal("2030-01-31 500 SUCCEEDED", "2030-02-28 1000 DECLINED", "2030-05-31 1000 SUCCEEDED");
        (await SyncKnownAsync(plan))["providerError"].Should().BeEmpty();
    }

    [Fact]
    public async Task A_refused_first_charge_after_a_trial_pauses_the_plan_too()
    {
        var card = await StoreCardAsync();
        var plan = await NewPlanAsync(("paymentMethodId", card.Id), ("trialPeriodDays", 7));
        Provider.RefuseCharges(card.Id);
        MoveTo(2030, 3, 31);
        (await ChargeLinesAsync(plan)).Should().Equal("2030-02-07 500 DECLINED");
        Emulator.PaymentPlans.Find(plan)!.StatusAtProvider.Should().Be(EmulatedPaymentPlanStatus.Inactive);
    }

    [Fact]
    public async Task A_plan_whose_first_charge_is_refused_as_it_is_made_is_in_error_and_never_starts()
    {
        var card = await StoreCardAsync();
        Provider.RefuseCharges(card.Id);
        var plan = await CreatePlanAsync(("paymentMethodId", card.Id));

        plan.Code.Should().BeNull();
        plan["status"].Should().Be("ERROR");
        plan["providerError"].Should().Be("Do not honor");
        plan["startedAt"].Should().BeEmpty();
        plan["periodCount"].Should().Be("0");
        MoveTo(2031, 1, 1);
        (await ChargeLinesAsync(plan["id"])).Should().Equal("2030-01-31 500 DECLINED");
    }

    [Fact]
    public async Task A_renewal_on_an_expired_card_is_declined()
    {
        var plan = await NewPlanAsync(("renewalIntervalMonths", 0), ("renewalIntervalYears", 1));
        MoveTo(2038, 1, 1);
        var charges = await ChargesAsync(plan);
        charges.Should().HaveCount(7);
        charges[^1].GetProperty("status").GetString().Should().Be("DECLINED");
        charges[^1].GetProperty("transactionDate").GetString().Should().StartWith("2036-01-31");
        charges[^1].GetProperty("providerError").GetString().Should().Be("Expired card");
    }

    [Fact]
    public async Task A_card_that_can_be_stored_but_not_charged_is_declined()
    {
        var card = await StoreCardAsync(card: TestCards.DeclinedWhenCharged);
        var plan = await CreatePlanAsync(("paymentMethodId", card.Id));

        plan["status"].Should().Be("ERROR");
        Emulator.Ledger.EntriesOfPaymentPlan(plan["id"]).Select(entry => entry.Kind).Should().Equal(LedgerEntryKind.Declined);
    }

    [Fact]
    public async Task The_provider_knows_a_card_that_was_replaced_there_before_the_service_does()
    {
        var card = await StoreCardAsync();
        var plan = await NewPlanAsync(("paymentMethodId", card.Id));
        Emulator.Provider.ReplaceCard(card.Id, TestCards.DeclinedWhenCharged);
        MoveTo(2030, 3, 1);

        (await ChargeLinesAsync(plan)).Should().Equal("2030-01-31 500 SUCCEEDED", "2030-02-28 1000 DECLINED");
    }

    [Fact]
    public async Task A_refusal_does_not_reach_back_to_what_was_due_before()
    {
        var card = await StoreCardAsync();
        var plan = await NewPlanAsync(("paymentMethodId", card.Id));
        MoveTo(2030, 3, 31);
        Provider.RefuseCharges(card.Id);
        TimesCharged(plan).Should().Be(3);
    }

    /// <summary>A plan and its card, which was refused at the first renewal.</summary>
    private async Task<(string Plan, string Card)> RefusedAsync()
    {
        var card = await StoreCardAsync();
        var plan = await NewPlanAsync(("paymentMethodId", card.Id));
        Provider.RefuseCharges(card.Id, "Insufficient funds");
        MoveTo(2030, 3, 15);
        return (plan, card.Id);
    }
}
