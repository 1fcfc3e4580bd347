using System.Numerics;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>
/// The time in which one customer may pay, add a payment method or authorize a hold, at one provider.
/// </summary>
/// <remarks>
/// Give the browser nothing but <see cref="Id"/>. A session never says whether money moved: verify does, by its transaction.
/// The provider's clock ends a session; an expired one is replaced by a new session with a new code.
/// A record inside another shows its scalar fields only: null there does not mean that there is none.
/// </remarks>
public sealed partial record TransactionSession
{
    /// <summary>Makes a record, for example in a test; an answer of the service makes its own.</summary>
    public TransactionSession()
    {
    }

    /// <summary>
    /// The service's id of the session; opaque. With the merchant's public id it opens the session, so hand it to
    /// that customer only.
    /// </summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>Whether the customer's browser or the merchant's server carries the session out.</summary>
    public SessionKind Kind { get; init; }

    /// <summary>
    /// The text of <see cref="Kind"/> as the service sent it, also where this version does not know the value; null
    /// where it sent none.
    /// </summary>
    public string? KindText { get; init; }

    /// <summary>What the session is for: PAYMENT, ADD_PAYMENT_METHOD or AUTHORIZATION.</summary>
    public TransactionAction Action { get; init; }

    /// <summary>
    /// The text of <see cref="Action"/> as the service sent it, also where this version does not know the value; null
    /// where it sent none.
    /// </summary>
    public string? ActionText { get; init; }

    /// <summary>Where the session stands. COMPLETED does not mean that money moved.</summary>
    public SessionStatus Status { get; init; }

    /// <summary>
    /// The text of <see cref="Status"/> as the service sent it, also where this version does not know the value; null
    /// where it sent none.
    /// </summary>
    public string? StatusText { get; init; }

    /// <summary>The status as the provider reported it.</summary>
    public SessionStatus ProviderStatus { get; init; }

    /// <summary>
    /// The text of <see cref="ProviderStatus"/> as the service sent it, also where this version does not know the
    /// value; null where it sent none.
    /// </summary>
    public string? ProviderStatusText { get; init; }

    /// <summary>The amount in minor units of <see cref="Currency"/>; zero where a payment method is added.</summary>
    [JsonConverter(typeof(BigIntegerJsonConverter))]
    public BigInteger Amount { get; init; }

    /// <summary>The currency of <see cref="Amount"/>.</summary>
    public Currency Currency { get; init; }

    /// <summary>The merchant's own code of the payment.</summary>
    public string? MerchantInternalTransactionCode { get; init; }

    /// <summary>The merchant's own code of the customer; null where there is no customer.</summary>
    public string? MerchantInternalCustomerCode { get; init; }

    /// <summary>The service's id of the customer; null where there is no customer yet.</summary>
    public string? CustomerId { get; init; }

    /// <summary>The id of the merchant's account at the provider.</summary>
    public string? TransactionProviderId { get; init; }

    /// <summary>The record's code at the provider.</summary>
    public string? ProviderCode { get; init; }

    /// <summary>The customer's code at the provider.</summary>
    public string? ProviderCustomerCode { get; init; }

    /// <summary>The provider's own text for a failure; null where there was none.</summary>
    public string? ProviderError { get; init; }

    /// <summary>The id of the stored payment method that was used or stored; null where there is none.</summary>
    public string? PaymentMethodId { get; init; }

    /// <summary>The id of the payment plan; null where there is none.</summary>
    public string? PaymentPlanId { get; init; }

    /// <summary>Whether the payment method is stored when the customer pays; null where that was not asked.</summary>
    public bool? StorePaymentMethod { get; init; }

    /// <summary>The billing details; null where none were given.</summary>
    public Contact? Billing { get; init; }

    /// <summary>The shipping details; null where none were given.</summary>
    public Contact? Shipping { get; init; }

    /// <summary>The paying person; null where none was given.</summary>
    public UserContact? User { get; init; }

    /// <summary>The customer's device; null where none was given.</summary>
    public Device? Device { get; init; }

    /// <summary>
    /// The provider's token of this session: secret, and of no use to a merchant's server, since the browser fetches
    /// it itself. Serialisers leave it out. Null in a list, unless the filter asks for secrets.
    /// </summary>
    [JsonIgnore]
    [IgnoreDataMember]
    public Secret? Token { get; init; }

    /// <summary>When the provider ends the session, in UTC; null where it never does or does not say.</summary>
    public DateTimeOffset? TokenExpiresAt { get; init; }

    /// <summary>When the customer began, in UTC; null before.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When the customer finished, in UTC; null before.</summary>
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>When the session was called off, in UTC; null where it was not.</summary>
    public DateTimeOffset? CanceledAt { get; init; }

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

    /// <summary>The provider's raw data: opaque and secret. Serialisers leave it out.</summary>
    [JsonIgnore]
    [IgnoreDataMember]
    public ProviderPayload? Payload { get; init; }

    /// <summary>The stored payment method; null where there is none yet.</summary>
    public PaymentMethod? PaymentMethod { get; init; }

    /// <summary>The merchant's account at the provider.</summary>
    public TransactionProvider? TransactionProvider { get; init; }

    /// <summary>The payment plan; null where there is none.</summary>
    public PaymentPlan? PaymentPlan { get; init; }

    /// <summary>The transactions made in this session; null where the answer has no such list.</summary>
    public IReadOnlyList<Transaction>? Transactions { get; init; }

    /// <summary>Shows what identifies the record; no personal data and no secret.</summary>
    public override string ToString() => $"TransactionSession {{ Id = {Id}, Action = {ActionText}, Status = {StatusText}, Amount = {Amount} {Currency}, MerchantInternalTransactionCode = {MerchantInternalTransactionCode} }}";
}
