namespace AccruPay.Emulator;

/// <summary>How a merchant names a customer: MerchantCustomerSelector.</summary>
internal sealed record CustomerSelector
{
    public string? Id { get; init; }

    public string? ProviderCode { get; init; }

    public required string MerchantInternalCustomerCode { get; init; }

    public CustomerResolutionStrategy Strategy { get; init; }
}
