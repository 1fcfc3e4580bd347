namespace AccruPay;

/// <summary>
/// One of the merchant's accounts at a payment provider.
/// </summary>
/// <remarks>
/// Customers and stored payment methods belong to one such account.
/// </remarks>
public sealed partial record TransactionProvider
{
    /// <summary>Makes a record, for example in a test; an answer of the service makes its own.</summary>
    public TransactionProvider()
    {
    }

    /// <summary>
    /// The service's id of the account, by which a session is routed to it (see <see
    /// cref="ProviderSelector.Account"/>).
    /// </summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The provider.</summary>
    public PaymentProvider Provider { get; init; }

    /// <summary>Whether the account can be used.</summary>
    public TransactionProviderStatus Status { get; init; }

    /// <summary>
    /// The text of <see cref="Status"/> as the service sent it, also where this version does not know the value; null
    /// where it sent none.
    /// </summary>
    public string? StatusText { get; init; }

    /// <summary>The id of the merchant.</summary>
    public string? MerchantId { get; init; }

    /// <summary>The id of the application at the provider; null where there is none.</summary>
    public string? ApplicationId { get; init; }

    /// <summary>The account's code at the provider.</summary>
    public string? ProviderCode { get; init; }

    /// <summary>When the record was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the record last changed, in UTC.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>Shows what identifies the record; no personal data and no secret.</summary>
    public override string ToString() => $"TransactionProvider {{ Id = {Id}, Provider = {Provider}, Status = {StatusText} }}";
}
