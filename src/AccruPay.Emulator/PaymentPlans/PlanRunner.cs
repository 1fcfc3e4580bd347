namespace AccruPay.Emulator;

/// <summary>
/// Keeps plans going: from its creation to its end, a plan has one entry in the calendar, the end of its current period. Plans that
/// the service does not know yet live the same life; what they charge is kept for the sync that reports them.
/// </summary>
internal sealed class PlanRunner(ServiceState state, PlanCharges charges)
{
    private readonly PlanLife _life = new(charges);

    /// <summary>A plan that the service makes.</summary>
    public EmulatedPaymentPlan Start(NewPaymentPlan made)
    {
        PlanStep step = null!;
        state.PaymentPlans.Plans.Add(made.PaymentMethod.Account.Merchant, now =>
        {
            step = _life.Begin(made, now);
            return step.Plan;
        });
        if (step.Charge is { } charge)
            RecordAndReport(charge);
        Schedule(step.Plan);
        return step.Plan;
    }

    /// <summary>A plan that is made at the provider, without the service.</summary>
    public EmulatedPaymentPlan StartUnreported(NewPaymentPlan made, DateTimeOffset now)
    {
        var step = _life.Begin(made, now);
        state.PaymentPlans.UnreportedPlans.Add(Keep(step));
        if (step.Charge is { } charge)
            charges.Record(charge);
        Schedule(step.Plan);
        return step.Plan;
    }

    /// <summary>Shows an account's plans to the service that it does not know, with what they charged so far.</summary>
    public void Report(EmulatedProviderAccount account, string? providerCode, DateTimeOffset now) =>
        state.PaymentPlans.UnreportedPlans.Report(account, providerCode, plan =>
        {
            var known = plan with { CreatedAt = now, AtProvider = plan.AtProvider with { UnreportedCharges = [] } };
            state.PaymentPlans.Plans.Add(account.Merchant, _ => known);
            foreach (var charge in plan.AtProvider.UnreportedCharges)
                charges.Report(charge);
        });

    private void Schedule(EmulatedPaymentPlan plan)
    {
        if (!plan.AtProvider.IsOver && plan.CurrentPeriodEnd < DateTimeOffset.MaxValue)
            state.Calendar.Add(plan.CurrentPeriodEnd, at => Continue(plan.Id, at));
    }

    private void Continue(string planId, DateTimeOffset at) => Schedule(ContinueUnreported(planId, at) ?? ContinueKnown(planId, at));

    private EmulatedPaymentPlan ContinueKnown(string planId, DateTimeOffset at)
    {
        EmulatedTransaction? charge = null;
        var plan = state.PaymentPlans.Plans.Find(planId)!.Update(at, current =>
        {
            var step = Next(current, at);
            charge = step.Charge;
            return step.Plan;
        });
        if (charge is not null)
            RecordAndReport(charge);
        return plan;
    }

    private EmulatedPaymentPlan? ContinueUnreported(string planId, DateTimeOffset at)
    {
        EmulatedTransaction? charge = null;
        var plan = state.PaymentPlans.UnreportedPlans.Update(planId, current =>
        {
            var step = Next(current, at);
            charge = step.Charge;
            return Keep(step);
        });
        if (charge is not null)
            charges.Record(charge);
        return plan;
    }

    private PlanStep Next(EmulatedPaymentPlan plan, DateTimeOffset at) =>
        plan.AtProvider.IsOver ? new PlanStep(plan) : _life.Continue(plan, at);

    private static EmulatedPaymentPlan Keep(PlanStep step) => step.Charge is not { } charge
        ? step.Plan
        : step.Plan with { AtProvider = step.Plan.AtProvider with { UnreportedCharges = step.Plan.AtProvider.UnreportedCharges.Add(charge) } };

    private void RecordAndReport(EmulatedTransaction charge)
    {
        charges.Record(charge);
        charges.Report(charge);
    }
}
