using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.PaymentPlans;

public sealed class RenewalTests : PlanTests
{
    [Fact]
    public async Task A_year_at_once_gives_twelve_renewals_in_order_and_at_their_own_times()
    {
        var plan = await NewPlanAsync();
        MoveTo(2031, 1, 31);

        (await ChargeLinesAsync(plan)).Should().Equal(
            "2030-01-31 500 SUCCEEDED", "2030-02-28 1000 SUCCEEDED", "2030-03-31 1000 SUCCEEDED", "2030-04-30 1000 SUCCEEDED",
            "2030-05-31 1000 SUCCEEDED", "2030-06-30 1000 SUCCEEDED", "2030-07-31 1000 SUCCEEDED", "2030-08-31 1000 SUCCEEDED",
            "2030-09-30 1000 SUCCEEDED", "2030-10-31 1000 SUCCEEDED", "2030-11-30 1000 SUCCEEDED", "2030-12-31 1000 SUCCEEDED",
            "2031-01-31 1000 SUCCEEDED");
        Emulator.Ledger.EntriesOfPaymentPlan(plan).Select(entry => entry.At).Should().BeInAscendingOrder().And.EndWith(At(2031, 1, 31));
    }

    [Fact]
    public async Task A_renewal_comes_at_its_moment_and_not_a_tick_before()
    {
        var plan = await NewPlanAsync();
        Box.Clock.SetUtcNow(At(2030, 2, 28) - TimeSpan.FromTicks(1));
        TimesCharged(plan).Should().Be(1);
        Box.Clock.Advance(TimeSpan.FromTicks(1));
        TimesCharged(plan).Should().Be(2);

        var renewed = await GetPlanAsync(plan);
        renewed["periodCount"].Should().Be("2");
        renewed["currentPeriodStart"].Should().Be("2030-02-28T23:50:00.123Z");
        renewed["currentPeriodEnd"].Should().Be("2030-03-31T23:50:00.123Z");
        renewed["updatedAt"].Should().Be("2030-02-28T23:50:00.123Z");
    }

    [Theory]
    [InlineData("renewalIntervalDays", 30, "2030-01-31 2030-03-02 2030-04-01")]
    [InlineData("renewalIntervalMonths", 6, "2030-01-31 2030-07-31 2031-01-31")]
    [InlineData("renewalIntervalYears", 1, "2030-01-31 2031-01-31 2032-01-31")]
    public async Task Any_unit_can_be_the_interval(string unit, int length, string dates)
    {
        var plan = await NewPlanAsync(("renewalIntervalMonths", 0), (unit, length));
        MoveTo(2035, 1, 1);
        (await ChargeLinesAsync(plan)).Take(3).Select(line => line[..10]).Should().Equal(dates.Split(' '));
    }

    [Fact]
    public async Task The_parts_of_an_interval_add_up()
    {
        var plan = await NewPlanAsync(("renewalIntervalDays", 1), ("renewalIntervalMonths", 1), ("renewalIntervalYears", 1));
        MoveTo(2034, 1, 1);
        (await ChargeLinesAsync(plan)).Select(line => line[..10]).Should().Equal("2030-01-31", "2031-03-01", "2032-04-02", "2033-05-03");
    }

    [Fact]
    public async Task A_leap_day_returns_in_the_next_leap_year()
    {
        MoveTo(2032, 2, 29);
        var plan = await NewPlanAsync(("renewalIntervalMonths", 0), ("renewalIntervalYears", 1));
        MoveTo(2037, 1, 1);
        Emulator.Ledger.EntriesOfPaymentPlan(plan).Select(entry => entry.At)
            .Should().Equal(At(2032, 2, 29), At(2033, 2, 28), At(2034, 2, 28), At(2035, 2, 28), At(2036, 2, 29));
    }

    [Theory]
    [InlineData(0, 0, 8000)]
    [InlineData(0, 95_640, 0)]
    [InlineData(3_000_000, 0, 0)]
    [InlineData(int.MaxValue, int.MaxValue, int.MaxValue)]
    public async Task An_interval_beyond_the_end_of_the_calendar_never_comes(int days, int months, int years)
    {
        var plan = await NewPlanAsync(("renewalIntervalDays", days), ("renewalIntervalMonths", months), ("renewalIntervalYears", years));
        MoveTo(2500, 1, 1);
        TimesCharged(plan).Should().Be(1);
        (await GetPlanAsync(plan))["currentPeriodEnd"].Should().Be("9999-12-31T23:59:59.999Z");
    }

    [Fact]
    public async Task Small_steps_and_one_great_leap_come_to_the_same()
    {
        var plan = await NewPlanAsync();
        for (var day = 0; day < 100; day++)
        {
            Box.Clock.Advance(TimeSpan.FromDays(1));
            (await GetPlanAsync(plan))["status"].Should().Be("ACTIVE");
        }
        (await ChargeLinesAsync(plan)).Should().Equal(
            "2030-01-31 500 SUCCEEDED", "2030-02-28 1000 SUCCEEDED", "2030-03-31 1000 SUCCEEDED", "2030-04-30 1000 SUCCEEDED");
    }

    [Fact]
    public async Task Renewals_of_several_plans_take_turns_by_the_clock()
    {
        var monthly = await NewPlanAsync();
        var fortnightly = await NewPlanAsync(("renewalIntervalMonths", 0), ("renewalIntervalDays", 14));
        MoveTo(2030, 4, 1);

        var order = Emulator.Transactions.Of(Emulator.Merchant).Where(charge => charge.PaymentPlanId is not null).ToArray();
        order.Select(charge => charge.CreatedAt).Should().BeInAscendingOrder();
        order.Select(charge => charge.PaymentPlanId == monthly ? "month" : "fortnight").Should().Equal(
            "month", "fortnight", "fortnight", "month", "fortnight", "fortnight", "fortnight", "month");
        TimesCharged(fortnightly).Should().Be(5);
    }

    [Fact]
    public async Task Whatever_is_read_first_shows_what_fell_due()
    {
        var readings = new Func<string, Task<int>>[]
        {
            async plan => (await GetPlanAsync(plan)).Field.GetProperty("transactions").GetArrayLength(),
            async plan => (await ChargesAsync(plan)).Length,
            plan => Task.FromResult(Emulator.Transactions.Of(Emulator.Merchant).Count(charge => charge.PaymentPlanId == plan)),
            plan => Task.FromResult(Emulator.PaymentPlans.Find(plan)!.PeriodCount),
            plan => Task.FromResult(Emulator.Ledger.EntriesOfPaymentPlan(plan).Count),
            plan => Task.FromResult(Emulator.Ledger.Entries.Count(entry => entry.PaymentPlanId == plan)),
        };
        var card = await StoreCardAsync();
        foreach (var reading in readings)
        {
            var plan = await NewPlanAsync(("paymentMethodId", card.Id), ("renewalIntervalMonths", 0), ("renewalIntervalDays", 30));
            Box.Clock.Advance(TimeSpan.FromDays(60));
            (await reading(plan)).Should().Be(3);
        }
    }

    [Fact]
    public async Task What_a_customer_does_later_comes_later()
    {
        var session = await Box.NewPaymentAsync("order-1", Stripe);
        var plan = await NewPlanAsync(("renewalIntervalMonths", 0), ("renewalIntervalDays", 1));
        Box.Clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromTicks(1));
        Emulator.Customer.Pay(session, TestCards.Declined);
        var late = await StoreCardAsync();
        Box.Clock.Advance(TimeSpan.FromDays(3));
        var second = await Box.StartAddPaymentMethodAsync("late", account: Stripe);
        Box.Clock.Advance(TimeSpan.FromDays(3));
        Emulator.Customer.Pay(second["id"], TestCards.Approved);

        late.Status.Should().Be(EmulatedPaymentMethodStatus.Enabled);
        Emulator.Transactions.Of(Emulator.Merchant).Select(transaction => transaction.CreatedAt).Should().BeInAscendingOrder();
        TimesCharged(plan).Should().Be(7);
    }

    [Fact]
    public async Task Many_readers_at_once_see_each_renewal_once()
    {
        var plans = new List<string>();
        for (var n = 0; n < 5; n++)
            plans.Add(await NewPlanAsync());
        MoveTo(2032, 1, 31);

        var counts = await Task.WhenAll(Enumerable.Range(0, 32).Select(n => Task.Run(async () => (await ChargesAsync(plans[n % 5])).Length)));

        counts.Should().OnlyContain(count => count == 25);
        plans.Should().OnlyContain(plan => TimesCharged(plan) == 25);
    }

    [Fact]
    public async Task A_repeated_delivery_of_a_read_renews_nothing_twice()
    {
        var plan = await NewPlanAsync();
        MoveTo(2030, 2, 28);
        Emulator.Faults.Enqueue(Fault.DuplicateDelivery);
        await GetPlanAsync(plan);
        TimesCharged(plan).Should().Be(2);
    }
}
