namespace AccruPay.Benchmarks;

/// <summary>The code of an error.</summary>
internal sealed class FloorErrorExtensions
{
    public string? Code { get; set; }
}
