namespace AccruPay.Emulator;

/// <summary>A plan that is to begin; everything was checked.</summary>
internal sealed record NewPaymentPlan
{
    public required EmulatedPaymentMethod PaymentMethod { get; init; }

    public required string MerchantInternalPaymentPlanCode { get; init; }

    public required string MerchantInternalCustomerCode { get; init; }

    public string? MerchantInternalPaymentPlanDescription { get; init; }

    public string? TemplateId { get; init; }

    public required EmulatedPaymentSchedule Schedule { get; init; }
}
