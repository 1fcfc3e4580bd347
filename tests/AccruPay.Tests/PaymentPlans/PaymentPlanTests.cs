using AccruPay.Emulator;

namespace AccruPay.Tests;

/// <summary>The life of a payment plan; the ledger is the judge.</summary>
public class PaymentPlanTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static MatrixTheoryData<string, Transport> Settings => MoneySettings.Matrix;

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task Every_field_of_a_new_one_arrives(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);
        var request = await service.PlanRequestAsync() with { MerchantInternalPaymentPlanDescription = "description" };

        var plan = await service.Client.PaymentPlans.CreateAsync(request, Token);

        plan.Should().BeEquivalentTo(request, options => options.Excluding(static member => member.Customer));
        plan.MerchantInternalCustomerCode.Should().Be("customer-1");
        (plan.Status, plan.ProviderStatus, plan.IsOver).Should().Be((PaymentPlanStatus.Active, PaymentPlanStatus.Active, false));
        plan.Template!.Id.Should().Be(request.TemplateId);
        plan.PaymentMethod!.Id.Should().Be(request.PaymentMethodId);
        plan.TransactionProvider!.Id.Should().Be(service.AccountId());
        (plan.TimeAnchor, plan.CurrentPeriodEnd).Should().Be((ImpatientClock.Beginning, ImpatientClock.Beginning.AddMonths(1)));
        plan.Transactions.Should().ContainSingle().Which.IsPaidFor(new Money(500, Currency.Usd)).Should().BeTrue();
        service.ChargesOf(plan).Should().Equal(500);
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task It_renews_by_its_schedule_until_it_is_canceled(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);
        var plan = await service.NewPlanAsync();
        service.Clock.Advance(TimeSpan.FromDays(62));

        var renewed = await service.Client.PaymentPlans.GetAsync(plan.Id, Token);
        renewed.PeriodCount.Should().Be(3);
        renewed.Transactions.Should().HaveCount(3).And.OnlyContain(transaction => transaction.PaymentPlanId == plan.Id && transaction.IsPaid);
        service.ChargesOf(plan).Should().Equal(500, 2_000, 2_000);

        var canceled = await service.Client.PaymentPlans.CancelAsync(service.AccountId(), plan.Id, Token);
        canceled.IsOver.Should().BeTrue();
        canceled.CanceledAt.Should().NotBeNull();
        service.Clock.Advance(TimeSpan.FromDays(365));
        service.ChargesOf(plan).Should().HaveCount(3);
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task What_the_provider_did_is_seen_by_a_sync_only(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);
        var plan = await service.NewPlanAsync();
        service.Emulator.ProviderPlans.Pause(plan.Id);
        (await service.Client.PaymentPlans.GetAsync(plan.Id, Token)).ProviderStatus.Should().Be(PaymentPlanStatus.Active);

        (await service.Client.PaymentPlans.SyncAsync(service.AccountId(), plan.ProviderCode!, Token)).ProviderStatus.Should().Be(PaymentPlanStatus.Inactive);

        service.Emulator.ProviderPlans.Resume(plan.Id);
        (await service.Client.PaymentPlans.SyncAllAsync(service.AccountId(), Token)).Should().ContainSingle()
            .Which.ProviderStatus.Should().Be(PaymentPlanStatus.Active);
    }

    [Fact]
    public async Task They_are_listed_by_code_status_and_template()
    {
        await using var service = new EmulatedService();
        var first = await service.NewPlanAsync();
        var second = await service.Client.PaymentPlans.CreateAsync(
            await service.PlanRequestAsync() with { MerchantInternalPaymentPlanCode = "plan-2" }, Token);
        await service.Client.PaymentPlans.CancelAsync(service.AccountId(), second.Id, Token);

        (await IdsAsync(service, new PaymentPlanFilter { PageSize = 1 })).Should().BeEquivalentTo(first.Id, second.Id);
        (await IdsAsync(service, new PaymentPlanFilter { MerchantInternalPaymentPlanCode = "plan-2" })).Should().Equal(second.Id);
        (await IdsAsync(service, new PaymentPlanFilter { ProviderStatus = PaymentPlanStatus.Active })).Should().Equal(first.Id);
        (await IdsAsync(service, new PaymentPlanFilter { Canceled = true })).Should().Equal(second.Id);
        (await IdsAsync(service, new PaymentPlanFilter { TemplateId = first.TemplateId })).Should().Equal(first.Id);
    }

    [Fact]
    public async Task A_lost_answer_of_a_creation_is_found_out_by_the_code()
    {
        await using var service = new EmulatedService();
        var request = await service.PlanRequestAsync();
        service.Emulator.Faults.Enqueue(Fault.DropAfterCommit, "merchantApiPaymentPlanCreate");

        var unknown = await service.Client.PaymentPlans.CreateAsync(request, Token).FailureAsync<AccruPayOutcomeUnknownException>();

        unknown.Subject.Should().Be("merchantInternalPaymentPlanCode: plan-1");
        var plan = (await unknown.FindOutAsync(Token)).Should().BeOfType<OutcomeHappened>().Which.Record.Should().BeOfType<PaymentPlan>().Which;
        service.ChargesOf(plan).Should().Equal(500);
        service.Emulator.PaymentPlans.Of(service.Emulator.Merchant).Should().ContainSingle();
    }

    [Fact]
    public async Task A_lost_request_of_a_creation_is_not_seen_yet()
    {
        await using var service = new EmulatedService();
        var request = await service.PlanRequestAsync();
        service.Emulator.Faults.Enqueue(Fault.DropBeforeCommit, "merchantApiPaymentPlanCreate");

        var unknown = await service.Client.PaymentPlans.CreateAsync(request, Token).FailureAsync<AccruPayOutcomeUnknownException>();

        (await unknown.FindOutAsync(Token)).Should().BeOfType<OutcomeNotSeenYet>();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_lost_cancellation_is_found_out_by_the_plan(bool arrived)
    {
        await using var service = new EmulatedService();
        var plan = await service.NewPlanAsync();
        service.Emulator.Faults.Enqueue(arrived ? Fault.DropAfterCommit : Fault.DropBeforeCommit, "merchantApiPaymentPlanCancel");

        var unknown = await service.Client.PaymentPlans.CancelAsync(service.AccountId(), plan.Id, Token).FailureAsync<AccruPayOutcomeUnknownException>();

        (await unknown.FindOutAsync(Token)).Should().BeOfType(arrived ? typeof(OutcomeHappened) : typeof(OutcomeNotSeenYet));
    }

    [Fact]
    public async Task One_that_does_not_exist_is_not_found()
    {
        await using var service = new EmulatedService();
        await service.Client.PaymentPlans.GetAsync("unknown", Token).FailureAsync<AccruPayNotFoundException>();
    }

    private static async Task<List<string>> IdsAsync(EmulatedService service, PaymentPlanFilter filter) =>
        await service.Client.PaymentPlans.ListAsync(filter, Token).Select(static plan => plan.Id).ToListAsync(Token);
}
