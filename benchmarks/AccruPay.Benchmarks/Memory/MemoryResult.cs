namespace AccruPay.Benchmarks;

/// <summary>A case in memory, measured; ratios are of the SDK to the floor, of blocks that ran one after the other.</summary>
internal sealed record MemoryResult(
    string Case, Spread FloorCpu, Spread SdkCpu, Spread CpuRatio, double FloorBytes, double SdkBytes)
{
    public double BytesRatio => SdkBytes / FloorBytes;
}
