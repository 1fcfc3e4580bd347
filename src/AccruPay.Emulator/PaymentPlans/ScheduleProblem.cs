namespace AccruPay.Emulator;

/// <summary>What is wrong with a schedule: the key of the rule that it breaks, and the rule.</summary>
internal sealed record ScheduleProblem(string Key, string Message)
{
    /// <summary>The first rule that a schedule breaks; null for a good one.</summary>
    public static ScheduleProblem? In(EmulatedPaymentSchedule schedule)
    {
        if (schedule.Amount.Sign <= 0)
            return new ScheduleProblem("amount-not-positive", "amount must be greater than zero.");
        if (schedule.InitialAmount.Sign < 0)
            return new ScheduleProblem("initial-amount-negative", "initialAmount must not be negative.");
        if (schedule.Renewal.HasNegativePart || schedule.EndsAfter.HasNegativePart || schedule.Trial.HasNegativePart)
            return new ScheduleProblem("interval-negative", "Days, months and years must not be negative; 0 means not used.");
        return schedule.Renewal.IsNone
            ? new ScheduleProblem("renewal-interval-missing", "renewalIntervalDays, renewalIntervalMonths or renewalIntervalYears must be greater than zero.")
            : null;
    }
}
