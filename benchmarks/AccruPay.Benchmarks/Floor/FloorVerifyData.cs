namespace AccruPay.Benchmarks;

/// <summary>The data of the answer to a verification.</summary>
internal sealed class FloorVerifyData
{
    public FloorTransaction? MerchantApiClientTransactionPaymentSessionVerify { get; set; }
}
