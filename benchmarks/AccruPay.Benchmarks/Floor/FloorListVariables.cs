namespace AccruPay.Benchmarks;

/// <summary>The variables of a list.</summary>
internal sealed class FloorListVariables
{
    public int First { get; set; }
}
