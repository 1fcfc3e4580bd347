namespace AccruPay.Emulator;

/// <summary>How a merchant names a customer: MerchantCustomerSelector.</summary>
internal sealed record CustomerSelector
{
    public string? Id { get; init; }

    public string? ProviderCode { get; init; }

    public required string MerchantInternalCustomerCode { get; init; }

    public CustomerResolutionStrategy Strategy { get; init; }

    /// <summary>A customer may be named by its code alone, the older way; a selector goes before it. Null where neither is given.</summary>
    public static CustomerSelector? FirstOf(CustomerSelector? selector, string? merchantInternalCustomerCode) =>
        selector ?? (merchantInternalCustomerCode is { } code ? new CustomerSelector { MerchantInternalCustomerCode = code } : null);
}
