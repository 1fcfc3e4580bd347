using AccruPay.Emulator;

namespace AccruPay.Tests;

/// <summary>Makes templates and plans of a stored card, as the merchant does.</summary>
internal static class EmulatedPlans
{
    internal static string AccountId(this EmulatedService service) => service.AccountAt(EmulatedProvider.Nuvei).Id;

    internal static Task<PaymentPlanTemplate> NewTemplateAsync(this EmulatedService service) => service.Client.PaymentPlanTemplates.CreateAsync(
        MinimalRequests.Template with { TransactionProviderId = service.AccountId() }, TestContext.Current.CancellationToken);

    /// <summary>A request of a plan that costs 500 at once and 2000 each month.</summary>
    internal static async Task<CreatePaymentPlanRequest> PlanRequestAsync(this EmulatedService service)
    {
        var template = await service.NewTemplateAsync();
        var card = await service.StoreCardAsync();
        return CreatePaymentPlanRequest.FromTemplate(template, card, MinimalRequests.Customer, "plan-1") with { InitialAmount = 500 };
    }

    internal static async Task<PaymentPlan> NewPlanAsync(this EmulatedService service) =>
        await service.Client.PaymentPlans.CreateAsync(await service.PlanRequestAsync(), TestContext.Current.CancellationToken);

    /// <summary>What the plan has charged by the ledger.</summary>
    internal static IEnumerable<int> ChargesOf(this EmulatedService service, PaymentPlan plan) =>
        service.Ledger.EntriesOfPaymentPlan(plan.Id).Where(static entry => entry.Kind == LedgerEntryKind.Charged).Select(static entry => (int)entry.Amount);
}
