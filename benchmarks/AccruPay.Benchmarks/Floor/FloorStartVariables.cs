namespace AccruPay.Benchmarks;

/// <summary>The variables of a start.</summary>
internal sealed class FloorStartVariables
{
    public FloorStart? Data { get; set; }
}
