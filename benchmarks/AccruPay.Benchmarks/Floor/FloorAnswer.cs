namespace AccruPay.Benchmarks;

/// <summary>A GraphQL answer.</summary>
internal sealed class FloorAnswer<TData>
{
    public TData? Data { get; set; }

    public List<FloorError>? Errors { get; set; }
}
