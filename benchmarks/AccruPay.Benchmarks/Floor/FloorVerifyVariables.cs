namespace AccruPay.Benchmarks;

/// <summary>The variables of a verification.</summary>
internal sealed class FloorVerifyVariables
{
    public string? MerchantInternalTransactionCode { get; set; }
}
