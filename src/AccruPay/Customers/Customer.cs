namespace AccruPay;

/// <summary>
/// A customer of the merchant at one of its provider accounts; the same person at two accounts is two records.
/// </summary>
public sealed partial record Customer
{
    /// <summary>Makes a record, for example in a test; an answer of the service makes its own.</summary>
    public Customer()
    {
    }

    /// <summary>The service's id of the customer; opaque.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The merchant's own code of the customer; null where none was given.</summary>
    public string? MerchantInternalCustomerCode { get; init; }

    /// <summary>The customer's status at the provider.</summary>
    public CustomerStatus ProviderStatus { get; init; }

    /// <summary>
    /// The text of <see cref="ProviderStatus"/> as the service sent it, also where this version does not know the
    /// value; null where it sent none.
    /// </summary>
    public string? ProviderStatusText { get; init; }

    /// <summary>The id of the merchant's account at the provider.</summary>
    public string? TransactionProviderId { get; init; }

    /// <summary>The customer's code at the provider.</summary>
    public string? ProviderCode { get; init; }

    /// <summary>The provider's own text for a failure; null where there was none.</summary>
    public string? ProviderError { get; init; }

    /// <summary>The first name; null where none was given.</summary>
    public string? FirstName { get; init; }

    /// <summary>The last name; null where none was given.</summary>
    public string? LastName { get; init; }

    /// <summary>The e-mail address; null where none was given.</summary>
    public string? Email { get; init; }

    /// <summary>The phone number; null where none was given.</summary>
    public string? Phone { get; init; }

    /// <summary>The address; null where none was given.</summary>
    public PostalAddress? Address { get; init; }

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

    /// <summary>Shows what identifies the record; no personal data and no secret.</summary>
    public override string ToString() => $"Customer {{ Id = {Id}, MerchantInternalCustomerCode = {MerchantInternalCustomerCode}, ProviderStatus = {ProviderStatusText} }}";
}
