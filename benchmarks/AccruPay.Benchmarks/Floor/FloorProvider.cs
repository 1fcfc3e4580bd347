namespace AccruPay.Benchmarks;

/// <summary>A provider account with the fields that the SDK reads.</summary>
internal sealed class FloorProvider
{
    public string? Id { get; set; }

    public string? Provider { get; set; }

    public string? Status { get; set; }

    public string? MerchantId { get; set; }

    public string? ApplicationId { get; set; }

    public string? ProviderCode { get; set; }

    public DateTimeOffset? CreatedAt { get; set; }

    public DateTimeOffset? UpdatedAt { get; set; }
}
