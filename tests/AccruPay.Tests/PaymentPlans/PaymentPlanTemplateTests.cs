using AccruPay.Emulator;

namespace AccruPay.Tests;

public class PaymentPlanTemplateTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static MatrixTheoryData<string, Transport> Settings => MoneySettings.Matrix;

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task Every_field_of_a_new_one_arrives(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);
        var request = FullRequests.Template with { TransactionProviderId = service.AccountId(), ProviderParentTemplateCode = null };

        var template = await service.Client.PaymentPlanTemplates.CreateAsync(request, Token);

        template.Should().BeEquivalentTo(request);
        (await service.Client.PaymentPlanTemplates.GetAsync(template.Id, Token)).Should().BeEquivalentTo(request);
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task An_update_leaves_what_is_null_and_empties_a_description(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);
        var before = await service.Client.PaymentPlanTemplates.CreateAsync(
            MinimalRequests.Template with { TransactionProviderId = service.AccountId(), Description = "text" }, Token);
        var update = new UpdatePaymentPlanTemplateRequest { PaymentPlanTemplateId = before.Id, TransactionProviderId = service.AccountId() };

        (await UpdateAsync(update with { Amount = 7 })).Should().BeEquivalentTo(before with { Amount = 7 }, WithoutTimes);
        (await UpdateAsync(update with { Name = "Platinum" })).Should().BeEquivalentTo(before with { Amount = 7, Name = "Platinum" }, WithoutTimes);
        (await UpdateAsync(update with { Description = (string?)null })).Description.Should().BeNull();
        (await UpdateAsync(update with { Schedule = FullRequests.Schedule })).Schedule.Should().Be(FullRequests.Schedule);
        (await UpdateAsync(update with { ProviderStatus = PaymentPlanTemplateStatus.Disabled })).ProviderStatus.Should().Be(PaymentPlanTemplateStatus.Disabled);
        (await service.Client.PaymentPlanTemplates.GetAsync(before.Id, Token)).Name.Should().Be("Platinum");

        Task<PaymentPlanTemplate> UpdateAsync(UpdatePaymentPlanTemplateRequest request) => service.Client.PaymentPlanTemplates.UpdateAsync(request, Token);
    }

    [Fact]
    public async Task What_the_provider_did_is_seen_by_a_sync_only()
    {
        await using var service = new EmulatedService();
        var template = await service.NewTemplateAsync();
        service.Emulator.ProviderPlans.DisableTemplate(template.Id);
        (await service.Client.PaymentPlanTemplates.GetAsync(template.Id, Token)).ProviderStatus.Should().Be(PaymentPlanTemplateStatus.Enabled);

        (await service.Client.PaymentPlanTemplates.SyncAsync(service.AccountId(), template.ProviderCode!, Token))
            .ProviderStatus.Should().Be(PaymentPlanTemplateStatus.Disabled);

        service.Emulator.ProviderPlans.EnableTemplate(template.Id);
        (await service.Client.PaymentPlanTemplates.SyncAllAsync(service.AccountId(), Token)).Should().ContainSingle()
            .Which.ProviderStatus.Should().Be(PaymentPlanTemplateStatus.Enabled);
    }

    [Fact]
    public async Task They_are_listed_by_name_and_account()
    {
        await using var service = new EmulatedService();
        var gold = await service.NewTemplateAsync();
        var stripes = service.AccountAt(EmulatedProvider.Stripe).Id;
        var silver = await service.Client.PaymentPlanTemplates.CreateAsync(
            MinimalRequests.Template with { TransactionProviderId = stripes, Name = "Silver" }, Token);

        (await IdsAsync(new PaymentPlanTemplateFilter())).Should().BeEquivalentTo(gold.Id, silver.Id);
        (await IdsAsync(new PaymentPlanTemplateFilter { Name = "Gold" })).Should().Equal(gold.Id);
        (await IdsAsync(new PaymentPlanTemplateFilter { TransactionProviderId = stripes })).Should().Equal(silver.Id);

        async Task<List<string>> IdsAsync(PaymentPlanTemplateFilter filter) =>
            await service.Client.PaymentPlanTemplates.ListAsync(filter, Token).Select(static template => template.Id).ToListAsync(Token);
    }

    [Fact]
    public async Task Lost_answers_are_found_out_by_the_name_and_by_the_values()
    {
        await using var service = new EmulatedService();
        service.Emulator.Faults.Enqueue(Fault.DropAfterCommit, "merchantApiPaymentPlanTemplateCreate");
        var lostCreation = await service.NewTemplateAsync().FailureAsync<AccruPayOutcomeUnknownException>();
        // The clock stands still: within its second nobody can tell this template from another of the same name.
        var template = (await lostCreation.FindOutAsync(Token)).Should().BeOfType<OutcomeAmbiguous>().Which.Candidates.Should().ContainSingle().Which
            .Should().BeOfType<PaymentPlanTemplate>().Which;

        var update = new UpdatePaymentPlanTemplateRequest { PaymentPlanTemplateId = template.Id, TransactionProviderId = service.AccountId(), Amount = 7 };
        service.Emulator.Faults.Enqueue(Fault.DropBeforeCommit, "merchantApiPaymentPlanTemplateUpdate");
        var lostUpdate = await service.Client.PaymentPlanTemplates.UpdateAsync(update, Token).FailureAsync<AccruPayOutcomeUnknownException>();
        (await lostUpdate.FindOutAsync(Token)).Should().BeOfType<OutcomeNotSeenYet>();

        await service.Client.PaymentPlanTemplates.UpdateAsync(update, Token);
        (await lostUpdate.FindOutAsync(Token)).Should().BeOfType<OutcomeHappened>("whoever set it: it is as it was to be");
    }

    [Fact]
    public async Task One_that_does_not_exist_is_not_found()
    {
        await using var service = new EmulatedService();
        await service.Client.PaymentPlanTemplates.GetAsync("unknown", Token).FailureAsync<AccruPayNotFoundException>();
    }

    private static FluentAssertions.Equivalency.EquivalencyAssertionOptions<PaymentPlanTemplate> WithoutTimes(
        FluentAssertions.Equivalency.EquivalencyAssertionOptions<PaymentPlanTemplate> options) => options
        .Excluding(static template => template.Payload)
        .Excluding(static template => template.UpdatedAt)
        .Excluding(static template => template.ProviderLastSyncedAt)
        .Excluding(static template => template.ProviderLastVerifiedAt);
}
