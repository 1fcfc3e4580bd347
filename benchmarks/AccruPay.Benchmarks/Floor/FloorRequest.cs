namespace AccruPay.Benchmarks;

/// <summary>A GraphQL request.</summary>
internal sealed class FloorRequest<TVariables>
{
    public string? OperationName { get; set; }

    public string? Query { get; set; }

    public TVariables? Variables { get; set; }
}
