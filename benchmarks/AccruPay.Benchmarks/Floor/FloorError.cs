namespace AccruPay.Benchmarks;

/// <summary>An error of a GraphQL answer.</summary>
internal sealed class FloorError
{
    public string? Message { get; set; }

    public List<string>? Path { get; set; }

    public FloorErrorExtensions? Extensions { get; set; }
}
