namespace AccruPay.Emulator;

/// <summary>What a merchant gives to create a plan: MerchantPaymentPlanCreateSchema.</summary>
internal sealed record CreatePaymentPlan
{
    public required string TemplateId { get; init; }

    public required string PaymentMethodId { get; init; }

    public required string MerchantInternalPaymentPlanCode { get; init; }

    public string? MerchantInternalPaymentPlanDescription { get; init; }

    public CustomerSelector? Customer { get; init; }

    public required EmulatedPaymentSchedule Schedule { get; init; }
}
