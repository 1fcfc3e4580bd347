namespace AccruPay;

/// <summary>
/// A customer's stored payment method at one of the merchant's provider accounts.
/// </summary>
/// <remarks>
/// It can be charged through that account only, and while <see cref="IsEnabled"/> is true and <see cref="Status"/> is ENABLED.
/// </remarks>
public sealed partial record PaymentMethod
{
    /// <summary>Makes a record, for example in a test; an answer of the service makes its own.</summary>
    public PaymentMethod()
    {
    }

    /// <summary>The service's id of the payment method; opaque.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>Its kind.</summary>
    public PaymentMethodType MethodType { get; init; }

    /// <summary>
    /// The text of <see cref="MethodType"/> as the service sent it, also where this version does not know the value;
    /// null where it sent none.
    /// </summary>
    public string? MethodTypeText { get; init; }

    /// <summary>Whether it can be used.</summary>
    public PaymentMethodStatus Status { get; init; }

    /// <summary>
    /// The text of <see cref="Status"/> as the service sent it, also where this version does not know the value; null
    /// where it sent none.
    /// </summary>
    public string? StatusText { get; init; }

    /// <summary>The status as the provider reported it.</summary>
    public PaymentMethodStatus ProviderStatus { get; init; }

    /// <summary>
    /// The text of <see cref="ProviderStatus"/> as the service sent it, also where this version does not know the
    /// value; null where it sent none.
    /// </summary>
    public string? ProviderStatusText { get; init; }

    /// <summary>Whether it is the customer's default.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Whether the service lets it be charged.</summary>
    public bool IsEnabled { get; init; }

    /// <summary>The merchant's own code of the customer.</summary>
    public string? MerchantInternalCustomerCode { get; init; }

    /// <summary>The service's id of the customer.</summary>
    public string? CustomerId { get; init; }

    /// <summary>The id of the merchant's account at the provider.</summary>
    public string? TransactionProviderId { get; init; }

    /// <summary>The record's code at the provider.</summary>
    public string? ProviderCode { get; init; }

    /// <summary>The customer's code at the provider.</summary>
    public string? ProviderCustomerCode { get; init; }

    /// <summary>The provider's own text for a failure; null where there was none.</summary>
    public string? ProviderError { get; init; }

    /// <summary>The id of the transaction by which it was stored; null where the service does not say.</summary>
    public string? InitialTransactionId { get; init; }

    /// <summary>The billing details that were stored with it; null where there are none.</summary>
    public Contact? Billing { get; init; }

    /// <summary>When it expires, in UTC; null where it does not or the service does not say.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>When the record was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the record last changed, in UTC.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>
    /// When the service last synchronised the record with the provider, in UTC; null where it never did.
    /// </summary>
    public DateTimeOffset? ProviderLastSyncedAt { get; init; }

    /// <summary>When the service last checked the record at the provider, in UTC.</summary>
    public DateTimeOffset? ProviderLastVerifiedAt { get; init; }

    /// <summary>The card or the account; null where the service does not say.</summary>
    public PaymentMethodInfo? Info { get; init; }

    /// <summary>Shows what identifies the record; no personal data and no secret.</summary>
    public override string ToString() => $"PaymentMethod {{ Id = {Id}, MethodType = {MethodTypeText}, Status = {StatusText} }}";
}
