using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.PaymentPlans;

public sealed class PlanRaceTests : PlanTests
{
    [Fact]
    public async Task Of_many_cancellations_at_once_one_cancels()
    {
        var plan = await NewPlanAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => CancelAsync(plan))));
        answers.Count(answer => answer.Code is null).Should().Be(1);
    }

    [Fact]
    public async Task A_hidden_plan_is_revealed_once_and_renewed_once_whoever_comes_first()
    {
        var card = await StoreCardAsync();
        var hidden = Enumerable.Range(0, 8).Select(n => Provider.CreatePlan(card.Id, $"plan-{n}", Monthly)).ToArray();
        for (var month = 2; month <= 12; month++)
        {
            MoveTo(2030, month, 28);
            var plan = hidden[month % 8];
            await Task.WhenAll(
                Task.Run(() => SyncPlanAsync(plan.ProviderCode)),
                Task.Run(() => SyncPlanAsync(plan.ProviderCode)),
                Task.Run(() => Box.Client.SendAsync(PlanDocuments.SyncTemplates, new { account = Nuvei.Id })),
                Task.Run(() => Emulator.Ledger.EntriesOfPaymentPlan(plan.Id)));
        }

        MoveTo(2031, 1, 31);
        await Box.Client.SendAsync(PlanDocuments.SyncPlans, new { account = Nuvei.Id });
        Emulator.PaymentPlans.Of(Emulator.Merchant).Select(plan => plan.Id).Should().BeEquivalentTo(hidden.Select(plan => plan.Id));
        foreach (var plan in hidden)
        {
            TimesCharged(plan.Id).Should().Be(13);
            (await ChargesAsync(plan.Id)).Should().HaveCount(13);
        }
    }
}
