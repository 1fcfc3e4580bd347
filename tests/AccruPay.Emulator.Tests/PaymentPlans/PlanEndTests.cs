using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.PaymentPlans;

public sealed class PlanEndTests : PlanTests
{
    [Fact]
    public async Task Twelve_months_are_twelve_charges_and_then_the_end()
    {
        var plan = await NewPlanAsync(("endsAfterMonths", 12));
        Box.Clock.SetUtcNow(At(2031, 1, 31) - TimeSpan.FromTicks(1));
        (await GetPlanAsync(plan))["status"].Should().Be("ACTIVE");

        Box.Clock.Advance(TimeSpan.FromTicks(1));
        var ended = await GetPlanAsync(plan);
        ended["status"].Should().Be("ENDED");
        ended["providerStatus"].Should().Be("ENDED");
        ended["endsAt"].Should().Be("2031-01-31T23:50:00.123Z");
        ended["updatedAt"].Should().Be("2031-01-31T23:50:00.123Z");
        ended["periodCount"].Should().Be("12");
        ended["canceledAt"].Should().BeEmpty();

        MoveTo(2040, 1, 1);
        TimesCharged(plan).Should().Be(12);
    }

    [Fact]
    public async Task An_end_within_a_period_cuts_it_short()
    {
        var plan = await NewPlanAsync(("endsAfterDays", 40));
        MoveTo(2030, 2, 28);
        (await GetPlanAsync(plan))["currentPeriodEnd"].Should().Be("2030-03-12T23:50:00.123Z");
        MoveTo(2030, 3, 12);
        (await GetPlanAsync(plan))["status"].Should().Be("ENDED");
        TimesCharged(plan).Should().Be(2);
    }

    [Fact]
    public async Task A_canceled_plan_charges_nothing_more()
    {
        var plan = await NewPlanAsync();
        MoveTo(2030, 3, 1);
        var canceled = await CancelAsync(plan);
        MoveTo(2031, 1, 1);

        canceled["status"].Should().Be("CANCELED");
        canceled["providerStatus"].Should().Be("CANCELED");
        canceled["canceledAt"].Should().Be("2030-03-01T23:50:00.123Z");
        (await GetPlanAsync(plan)).Field.GetRawText().Should().Be(canceled.Field.GetRawText());
        TimesCharged(plan).Should().Be(2);
    }

    [Fact]
    public async Task A_cancellation_after_a_jump_comes_after_the_renewals_before_it()
    {
        var plan = await NewPlanAsync();
        MoveTo(2030, 6, 1);
        await CancelAsync(plan);
        TimesCharged(plan).Should().Be(5);
    }

    [Fact]
    public async Task What_is_over_cannot_be_canceled()
    {
        var plan = await NewPlanAsync(("endsAfterMonths", 1));
        await CancelAsync(plan);
        var again = await CancelAsync(plan);
        again.Code.Should().Be("@emulated/payment-plan-over");
        again.ErrorMessage.Should().Contain("CANCELED");

        var ending = await NewPlanAsync(("endsAfterMonths", 1));
        MoveTo(2030, 2, 28);
        (await CancelAsync(ending)).ErrorMessage.Should().Contain("ENDED");
    }

    [Fact]
    public async Task A_plan_is_canceled_at_its_own_account_and_by_its_own_merchant()
    {
        Emulator.Settings.ForeignRecord = ForeignRecordBehavior.Forbidden;
        var plan = await NewPlanAsync();
        (await CancelAsync(plan, Stripe)).Code.Should().Be("@emulated/not-found");
        (await CancelAsync("nothing")).Code.Should().Be("@emulated/not-found");
        var other = Emulator.AddMerchant("Other");
        var account = other.AddProviderAccount(EmulatedProvider.Nuvei);
        using var client = Box.NewClient(other.ApiSecret);
        (await client.SendAsync(PlanDocuments.CancelPlan, new { account = account.Id, id = plan })).Code.Should().Be("FORBIDDEN");
        Emulator.PaymentPlans.Find(plan)!.Status.Should().Be(EmulatedPaymentPlanStatus.Active);
    }

    [Fact]
    public async Task A_plan_can_be_canceled_while_its_account_is_disabled()
    {
        var plan = await NewPlanAsync();
        Nuvei.Status = EmulatedProviderStatus.Disabled;
        (await CancelAsync(plan))["status"].Should().Be("CANCELED");
    }
}
