namespace AccruPay.Emulator;

/// <summary>What a merchant can do with payment plans.</summary>
internal sealed class PaymentPlans(ServiceState state, PlanRunner runner, PaymentPlanRules rules)
{
    public Cell<EmulatedPaymentPlan> Find(EmulatedMerchant merchant, string id)
    {
        var cell = state.PaymentPlans.Plans.Find(id) ?? throw state.Errors.NotFound("payment plan");
        return cell.Merchant == merchant ? cell : throw state.Errors.OtherMerchants("payment plan");
    }

    public EmulatedPaymentPlan Create(EmulatedProviderAccount account, CreatePaymentPlan create) =>
        runner.Start(rules.Check(account, create));

    /// <summary>Ends a plan at once. One that is over at the provider already is not canceled again: its state is read from there.</summary>
    public EmulatedPaymentPlan Cancel(EmulatedProviderAccount account, string id)
    {
        var now = state.Time.GetUtcNow();
        return Find(account.Merchant, id).Update(now, plan =>
        {
            if (plan.Account != account)
                throw state.Errors.NotFound("payment plan");
            if (plan.AtProvider.IsOver && plan.Status == plan.StatusAtProvider)
                throw state.Errors.Rule("payment-plan-over", $"The payment plan is {WireName.Of(plan.Status)}; there is nothing to cancel.");
            return plan.AtProvider.IsOver ? PlanChanges.Sync(plan, now) : PlanChanges.Cancel(plan, now);
        });
    }

    public EmulatedPaymentPlan SyncOne(EmulatedProviderAccount account, string providerCode)
    {
        var now = state.Time.GetUtcNow();
        runner.Report(account, providerCode, now);
        var cell = state.PaymentPlans.PlansByProviderCode.Find(account.Merchant, providerCode)
            .FirstOrDefault(found => found.Read(now).Account == account);
        return cell is null ? throw state.Errors.NotFound("payment plan") : Sync(cell, now);
    }

    /// <summary>All plans of an account, the first one that the service knew first.</summary>
    public IReadOnlyList<EmulatedPaymentPlan> SyncAll(EmulatedProviderAccount account)
    {
        var now = state.Time.GetUtcNow();
        runner.Report(account, null, now);
        return
        [
            .. state.PaymentPlans.Plans.Log(account.Merchant).Slice(0, int.MaxValue)
                .Where(cell => cell.Read(now).Account == account)
                .Select(cell => Sync(cell, now)),
        ];
    }

    private static EmulatedPaymentPlan Sync(Cell<EmulatedPaymentPlan> cell, DateTimeOffset now) =>
        cell.Update(now, plan => PlanChanges.Sync(plan, now));
}
