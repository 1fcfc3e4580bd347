using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.PaymentPlans;

public sealed class TrialTests : PlanTests
{
    [Fact]
    public async Task Nothing_is_charged_in_a_trial()
    {
        var plan = await CreatePlanAsync(("trialPeriodDays", 14));
        Box.Clock.SetUtcNow(At(2030, 2, 14) - TimeSpan.FromTicks(1));

        TimesCharged(plan["id"]).Should().Be(0);
        var running = await GetPlanAsync(plan["id"]);
        running["status"].Should().Be("ACTIVE");
        running["periodCount"].Should().Be("0");
        running["startedAt"].Should().BeEmpty();
        running["trialEndsAt"].Should().Be("2030-02-14T23:50:00.123Z");
        running["timeAnchor"].Should().Be("2030-02-14T23:50:00.123Z");
        running["currentPeriodStart"].Should().Be("2030-01-31T23:50:00.123Z");
        running["currentPeriodEnd"].Should().Be("2030-02-14T23:50:00.123Z");
    }

    [Fact]
    public async Task The_first_period_begins_at_its_end_and_costs_the_initial_amount()
    {
        var plan = await NewPlanAsync(("trialPeriodDays", 14));
        MoveTo(2030, 4, 1);

        (await ChargeLinesAsync(plan)).Should().Equal("2030-02-14 500 SUCCEEDED", "2030-03-14 1000 SUCCEEDED");
        var running = await GetPlanAsync(plan);
        running["periodCount"].Should().Be("2");
        running["startedAt"].Should().Be("2030-02-14T23:50:00.123Z");
    }

    [Fact]
    public async Task Without_an_initial_amount_it_costs_the_amount()
    {
        var plan = await NewPlanAsync(("trialPeriodDays", 14), ("initialAmount", "0"));
        MoveTo(2030, 4, 1);
        (await ChargeLinesAsync(plan)).Should().Equal("2030-02-14 1000 SUCCEEDED", "2030-03-14 1000 SUCCEEDED");
    }

    [Fact]
    public async Task Periods_are_counted_from_its_end()
    {
        var plan = await NewPlanAsync(("trialPeriodMonths", 1));
        MoveTo(2030, 4, 1);
        (await ChargeLinesAsync(plan)).Should().Equal("2030-02-28 500 SUCCEEDED", "2030-03-28 1000 SUCCEEDED");
    }

    [Fact]
    public async Task The_plan_lives_as_long_after_it_as_without_it()
    {
        var plan = await CreatePlanAsync(("trialPeriodDays", 14), ("endsAfterMonths", 2));
        plan["endsAt"].Should().Be("2030-04-14T23:50:00.123Z");
    }

    [Fact]
    public async Task A_plan_that_is_canceled_in_it_never_charges()
    {
        var plan = await NewPlanAsync(("trialPeriodDays", 14));
        (await CancelAsync(plan))["status"].Should().Be("CANCELED");
        MoveTo(2031, 1, 1);
        TimesCharged(plan).Should().Be(0);
    }
}
