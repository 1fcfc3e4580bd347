namespace AccruPay.Emulator;

/// <summary>A customer's subscription: MerchantPaymentPlan.</summary>
internal sealed record PaymentPlan : IRecord<PaymentPlan>
{
    public required string Id { get; init; }

    public required EmulatedProviderAccount Account { get; init; }

    public required string ProviderCode { get; init; }

    public required string MerchantInternalPaymentPlanCode { get; init; }

    public string? MerchantInternalPaymentPlanDescription { get; init; }

    public required string MerchantInternalCustomerCode { get; init; }

    public string? CustomerId { get; init; }

    public string? ProviderCustomerCode { get; init; }

    public required string PaymentMethodId { get; init; }

    public string? TemplateId { get; init; }

    public required PaymentSchedule Schedule { get; init; }

    public PaymentPlanStatus Status { get; init; }

    public int PeriodCount { get; init; }

    public required DateTimeOffset TimeAnchor { get; init; }

    public required DateTimeOffset CurrentPeriodStart { get; init; }

    public required DateTimeOffset CurrentPeriodEnd { get; init; }

    public required DateTimeOffset TrialEndsAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? CanceledAt { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    PaymentPlan IRecord<PaymentPlan>.AsOf(DateTimeOffset now) => this;
}
