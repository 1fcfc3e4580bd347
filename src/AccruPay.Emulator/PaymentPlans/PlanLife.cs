using System.Numerics;

namespace AccruPay.Emulator;

/// <summary>What happens to a plan at a moment that its schedule names: a period begins and is charged, or the plan ends.</summary>
internal sealed class PlanLife(PlanCharges charges)
{
    /// <summary>
    /// A new plan. Without a trial its first period begins, and what that costs is charged; a plan whose first charge is refused
    /// is in error.
    /// </summary>
    public PlanStep Begin(NewPaymentPlan made, DateTimeOffset now)
    {
        var plan = PlanChanges.New(made, now);
        if (plan.TimeAnchor > now)
            return new PlanStep(plan);

        var charge = Charge(plan, plan.Schedule.InitialAmount, now);
        return IsRefused(charge)
            ? new PlanStep(PlanChanges.Break(plan, charge!.ProviderError, now), charge)
            : new PlanStep(PlanChanges.EnterNextPeriod(plan, now), charge);
    }

    /// <summary>
    /// The end of a period or of the trial. While a plan is paused its periods pass without a charge, which nobody makes up for.
    /// A refused charge pauses the plan at the provider.
    /// </summary>
    public PlanStep Continue(EmulatedPaymentPlan plan, DateTimeOffset now)
    {
        if (plan.EndsAt <= now)
            return new PlanStep(PlanChanges.End(plan, now));

        var next = PlanChanges.EnterNextPeriod(plan, now);
        if (plan.StatusAtProvider != EmulatedPaymentPlanStatus.Active)
            return new PlanStep(next);

        var charge = Charge(plan, AmountDue(plan), now);
        return IsRefused(charge)
            ? new PlanStep(PlanChanges.SetAtProvider(next, EmulatedPaymentPlanStatus.Inactive, charge!.ProviderError), charge)
            : new PlanStep(next, charge);
    }

    /// <summary>The first period after a trial costs the initial amount, where there is one.</summary>
    private static BigInteger AmountDue(EmulatedPaymentPlan plan) =>
        plan.PeriodCount == 0 && !plan.Schedule.InitialAmount.IsZero ? plan.Schedule.InitialAmount : plan.Schedule.Amount;

    private EmulatedTransaction? Charge(EmulatedPaymentPlan plan, BigInteger amount, DateTimeOffset now) =>
        amount.IsZero ? null : charges.Attempt(plan, amount, now);

    private static bool IsRefused(EmulatedTransaction? charge) => charge?.Status == EmulatedTransactionStatus.Declined;
}
