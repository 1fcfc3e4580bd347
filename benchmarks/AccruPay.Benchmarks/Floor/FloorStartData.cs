namespace AccruPay.Benchmarks;

/// <summary>The data of the answer to a start.</summary>
internal sealed class FloorStartData
{
    public FloorSession? MerchantApiClientTransactionPaymentSessionStartV2 { get; set; }
}
