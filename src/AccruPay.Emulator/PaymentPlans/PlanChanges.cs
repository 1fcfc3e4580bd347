namespace AccruPay.Emulator;

/// <summary>How a plan moves from period to period and from state to state.</summary>
internal static class PlanChanges
{
    /// <summary>A plan in its trial; without one, the trial ends at once.</summary>
    public static EmulatedPaymentPlan New(NewPaymentPlan plan, DateTimeOffset now)
    {
        var account = plan.PaymentMethod.Account;
        var anchor = plan.Schedule.Trial.After(now, 1);
        return new EmulatedPaymentPlan
        {
            Id = account.Ids.Create(),
            Account = account,
            ProviderCode = account.Rules.NewPaymentPlanCode(),
            MerchantInternalPaymentPlanCode = plan.MerchantInternalPaymentPlanCode,
            MerchantInternalPaymentPlanDescription = plan.MerchantInternalPaymentPlanDescription,
            MerchantInternalCustomerCode = plan.MerchantInternalCustomerCode,
            CustomerId = plan.PaymentMethod.CustomerId,
            ProviderCustomerCode = plan.PaymentMethod.ProviderCustomerCode,
            PaymentMethodId = plan.PaymentMethod.Id,
            PaymentMethodType = plan.PaymentMethod.Type,
            TemplateId = plan.TemplateId,
            Schedule = plan.Schedule,
            Status = EmulatedPaymentPlanStatus.Active,
            TimeAnchor = anchor,
            TrialEndsAt = anchor,
            CurrentPeriodStart = now,
            CurrentPeriodEnd = anchor,
            EndsAt = plan.Schedule.EndsAfter.IsNone ? DateTimeOffset.MaxValue : plan.Schedule.EndsAfter.After(anchor, 1),
            CreatedAt = now,
            UpdatedAt = now,
        };
    }

    public static EmulatedPaymentPlan EnterNextPeriod(EmulatedPaymentPlan plan, DateTimeOffset now)
    {
        var end = plan.Schedule.Renewal.After(plan.TimeAnchor, plan.PeriodCount + 1);
        return plan with
        {
            PeriodCount = plan.PeriodCount + 1,
            StartedAt = plan.StartedAt ?? now,
            CurrentPeriodStart = now,
            CurrentPeriodEnd = end < plan.EndsAt ? end : plan.EndsAt,
            UpdatedAt = now,
        };
    }

    public static EmulatedPaymentPlan End(EmulatedPaymentPlan plan, DateTimeOffset now) =>
        Set(plan, EmulatedPaymentPlanStatus.Ended, plan.AtProvider.Error, now);

    /// <summary>The first charge was refused as the plan was made: it never starts, and everybody knows.</summary>
    public static EmulatedPaymentPlan Break(EmulatedPaymentPlan plan, string? error, DateTimeOffset now) =>
        Set(plan, EmulatedPaymentPlanStatus.Error, error, now);

    public static EmulatedPaymentPlan Cancel(EmulatedPaymentPlan plan, DateTimeOffset now)
    {
        var canceled = Set(plan, EmulatedPaymentPlanStatus.Canceled, plan.AtProvider.Error, now);
        return canceled with { CanceledAt = now, AtProvider = canceled.AtProvider with { CanceledAt = now } };
    }

    /// <summary>The provider changes the state on its own: the service does not notice.</summary>
    public static EmulatedPaymentPlan SetAtProvider(EmulatedPaymentPlan plan, EmulatedPaymentPlanStatus status, string? error = null) =>
        plan with { AtProvider = plan.AtProvider with { Status = status, Error = error } };

    /// <summary>The service reads the truth from the provider.</summary>
    public static EmulatedPaymentPlan Sync(EmulatedPaymentPlan plan, DateTimeOffset now) => plan with
    {
        Status = plan.AtProvider.Status,
        ProviderError = plan.AtProvider.Error,
        CanceledAt = plan.AtProvider.CanceledAt,
        ProviderLastSyncedAt = now,
        UpdatedAt = now,
    };

    private static EmulatedPaymentPlan Set(EmulatedPaymentPlan plan, EmulatedPaymentPlanStatus status, string? error, DateTimeOffset now) =>
        SetAtProvider(plan, status, error) with { Status = status, ProviderError = error, UpdatedAt = now };
}
