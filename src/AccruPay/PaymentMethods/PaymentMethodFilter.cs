namespace AccruPay;

/// <summary>Which stored payment methods a list holds. The API has no filter by status.</summary>
public sealed record PaymentMethodFilter : ListFilter
{
    internal const string Arguments =
        "id:String providerCode:String methodType:PAYMENT_METHOD isDefault:Boolean hasProviderError:Boolean " +
        "transactionProvider:TRANSACTION_PROVIDER transactionProviderId:String customerId:String " +
        "merchantInternalCustomerCode:String initialTransactionId:String";

    /// <summary>The payment method with this id.</summary>
    public string? Id { get; init; }

    /// <summary>Payment methods with this code at the provider.</summary>
    public string? ProviderCode { get; init; }

    /// <summary>Payment methods of this kind.</summary>
    public PaymentMethodType? MethodType { get; init; }

    /// <summary>Whether they are their customer's default.</summary>
    public bool? IsDefault { get; init; }

    /// <summary>Whether the provider reported an error.</summary>
    public bool? HasProviderError { get; init; }

    /// <summary>Payment methods at accounts of this provider.</summary>
    public PaymentProvider? TransactionProvider { get; init; }

    /// <summary>Payment methods at this provider account.</summary>
    public string? TransactionProviderId { get; init; }

    /// <summary>Payment methods of the customer with this id.</summary>
    public string? CustomerId { get; init; }

    /// <summary>Payment methods of the customer with this code of the merchant's own.</summary>
    public string? MerchantInternalCustomerCode { get; init; }

    /// <summary>The payment method that the transaction with this id stored.</summary>
    public string? InitialTransactionId { get; init; }

    /// <summary>Whether bank accounts come with their account and routing numbers; false by default.</summary>
    public bool IncludeSecrets { get; init; }

    internal override bool IncludesSecrets => IncludeSecrets;

    private protected override void WriteFilters(FilterWriter writer)
    {
        writer.Text("id", Id);
        writer.Text("providerCode", ProviderCode);
        writer.Enum("methodType", MethodType);
        writer.Flag("isDefault", IsDefault);
        writer.Flag("hasProviderError", HasProviderError);
        writer.Provider("transactionProvider", TransactionProvider);
        writer.Text("transactionProviderId", TransactionProviderId);
        writer.Text("customerId", CustomerId);
        writer.Text("merchantInternalCustomerCode", MerchantInternalCustomerCode);
        writer.Text("initialTransactionId", InitialTransactionId);
    }
}
