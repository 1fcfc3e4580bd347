namespace AccruPay.Emulator;

/// <summary>A schedule that plans are made from: MerchantPaymentPlanTemplate.</summary>
internal sealed record PaymentPlanTemplate : IRecord<PaymentPlanTemplate>
{
    public required string Id { get; init; }

    public required EmulatedProviderAccount Account { get; init; }

    public required string ProviderCode { get; init; }

    public string? ProviderParentTemplateCode { get; init; }

    public required string Name { get; init; }

    public string? Description { get; init; }

    public required PaymentSchedule Schedule { get; init; }

    public PaymentPlanTemplateStatus Status { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    PaymentPlanTemplate IRecord<PaymentPlanTemplate>.AsOf(DateTimeOffset now) => this;
}
