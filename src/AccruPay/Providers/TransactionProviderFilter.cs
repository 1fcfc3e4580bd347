namespace AccruPay;

/// <summary>Which of the merchant's provider accounts a list holds.</summary>
public sealed record TransactionProviderFilter : ListFilter
{
    internal const string Arguments = "id:String provider:TRANSACTION_PROVIDER status:MERCHANT_TRANSACTION_PROVIDER_STATUS";

    /// <summary>The account with this id.</summary>
    public string? Id { get; init; }

    /// <summary>Accounts at this provider.</summary>
    public PaymentProvider? Provider { get; init; }

    /// <summary>Accounts with this status.</summary>
    public TransactionProviderStatus? Status { get; init; }

    private protected override void WriteFilters(FilterWriter writer)
    {
        writer.Text("id", Id);
        writer.Provider("provider", Provider);
        writer.Enum("status", Status);
    }
}
