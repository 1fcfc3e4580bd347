namespace AccruPay.Emulator;

/// <summary>
/// A customer's subscription, as the service holds it: the type MerchantPaymentPlan. An immutable snapshot.
/// Its text form shows its id and state only.
/// </summary>
/// <remarks>
/// What follows from the schedule, the service knows at once: charges, periods, the end. What was decided at the provider,
/// a pause for example, it learns by sync; until then <see cref="StatusAtProvider"/> differs from <see cref="Status"/>.
/// </remarks>
public sealed record EmulatedPaymentPlan : IRecord<EmulatedPaymentPlan>
{
    internal EmulatedPaymentPlan()
    {
    }

    /// <summary>The plan's id.</summary>
    public required string Id { get; init; }

    /// <summary>The provider account that runs it.</summary>
    public required EmulatedProviderAccount Account { get; init; }

    /// <summary>Its code at the provider.</summary>
    public required string ProviderCode { get; init; }

    /// <summary>The merchant's own code. Nothing keeps two plans from having the same one.</summary>
    public required string MerchantInternalPaymentPlanCode { get; init; }

    /// <summary>The merchant's own description; null without one.</summary>
    public string? MerchantInternalPaymentPlanDescription { get; init; }

    /// <summary>The merchant's own code of the customer.</summary>
    public required string MerchantInternalCustomerCode { get; init; }

    /// <summary>The customer's id; null where the payment method has none.</summary>
    public string? CustomerId { get; init; }

    /// <summary>The customer's code at the provider; null where the payment method has none.</summary>
    public string? ProviderCustomerCode { get; init; }

    /// <summary>The id of the stored payment method that is charged.</summary>
    public required string PaymentMethodId { get; init; }

    /// <summary>The kind of that payment method.</summary>
    public required EmulatedPaymentMethodType PaymentMethodType { get; init; }

    /// <summary>The id of the template that it was made from; null without one.</summary>
    public string? TemplateId { get; init; }

    /// <summary>What it charges and when. A later change of the template does not change it.</summary>
    public required EmulatedPaymentSchedule Schedule { get; init; }

    /// <summary>The state, as far as the service knows.</summary>
    public EmulatedPaymentPlanStatus Status { get; init; }

    /// <summary>The state in truth; the service learns of it by sync.</summary>
    public EmulatedPaymentPlanStatus StatusAtProvider => AtProvider.Status;

    /// <summary>What the provider says went wrong, as far as the service knows; null means nothing.</summary>
    public string? ProviderError { get; init; }

    /// <summary>How many periods have begun, without the trial. A period that passes while the plan is paused counts.</summary>
    public int PeriodCount { get; init; }

    /// <summary>The moment that all periods are counted from: the end of the trial, or the creation where there is none.</summary>
    public required DateTimeOffset TimeAnchor { get; init; }

    /// <summary>When the period began in which the plan is, or the trial.</summary>
    public required DateTimeOffset CurrentPeriodStart { get; init; }

    /// <summary>When that period ends.</summary>
    public required DateTimeOffset CurrentPeriodEnd { get; init; }

    /// <summary>When the trial ends; the creation where there is none.</summary>
    public required DateTimeOffset TrialEndsAt { get; init; }

    /// <summary>When the plan ends; <see cref="DateTimeOffset.MaxValue"/> means never.</summary>
    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>When the first period after the trial began; null before.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it was called off, as far as the service knows; null otherwise.</summary>
    public DateTimeOffset? CanceledAt { get; init; }

    /// <summary>When the service last read it from the provider; null before the first time.</summary>
    public DateTimeOffset? ProviderLastSyncedAt { get; init; }

    /// <summary>When the plan was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the record last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    internal PlanAtProvider AtProvider { get; init; } = new(EmulatedPaymentPlanStatus.Active);

    /// <inheritdoc/>
    public override string ToString() => $"Payment plan {Id} ({Status})";

    EmulatedPaymentPlan IRecord<EmulatedPaymentPlan>.AsOf(DateTimeOffset now) => this;
}
