namespace AccruPay.Emulator;

/// <summary>What a merchant gives to create a template: MerchantPaymentPlanTemplateCreateSchema.</summary>
internal sealed record CreatePaymentPlanTemplate
{
    public required string Name { get; init; }

    public string? Description { get; init; }

    public string? ProviderParentTemplateCode { get; init; }

    public EmulatedPaymentPlanTemplateStatus Status { get; init; }

    public required EmulatedPaymentSchedule Schedule { get; init; }
}
