namespace AccruPay.Benchmarks;

/// <summary>The data of the answer to a list.</summary>
internal sealed class FloorListData
{
    public FloorConnection? MerchantApiTransactions { get; set; }
}
