namespace AccruPay.Benchmarks;

/// <summary>The customer of a request.</summary>
internal sealed class FloorCustomer
{
    public string? MerchantInternalCustomerCode { get; set; }

    public string? ResolutionStrategy { get; set; }
}
