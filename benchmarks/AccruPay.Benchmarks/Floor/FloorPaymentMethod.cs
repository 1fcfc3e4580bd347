namespace AccruPay.Benchmarks;

/// <summary>A stored payment method with the fields that the SDK reads.</summary>
internal sealed class FloorPaymentMethod
{
    public string? Id { get; set; }

    public string? MethodType { get; set; }

    public string? Status { get; set; }

    public string? ProviderStatus { get; set; }

    public bool IsDefault { get; set; }

    public bool IsEnabled { get; set; }

    public string? MerchantInternalCustomerCode { get; set; }

    public string? CustomerId { get; set; }

    public string? TransactionProviderId { get; set; }

    public string? ProviderCode { get; set; }

    public string? ProviderCustomerCode { get; set; }

    public string? ProviderError { get; set; }

    public string? InitialTransactionId { get; set; }

    public string? BillingFirstName { get; set; }

    public string? BillingLastName { get; set; }

    public string? BillingEmail { get; set; }

    public string? BillingPhone { get; set; }

    public string? BillingAddressLine1 { get; set; }

    public string? BillingAddressLine2 { get; set; }

    public string? BillingAddressCity { get; set; }

    public string? BillingAddressState { get; set; }

    public string? BillingAddressPostalCode { get; set; }

    public string? BillingAddressCountry { get; set; }

    public DateTimeOffset? ExpiresAt { get; set; }

    public DateTimeOffset? CreatedAt { get; set; }

    public DateTimeOffset? UpdatedAt { get; set; }

    public DateTimeOffset? ProviderLastSyncedAt { get; set; }

    public DateTimeOffset? ProviderLastVerifiedAt { get; set; }

    public FloorPaymentMethodInfo? PaymentMethodInfo { get; set; }
}
