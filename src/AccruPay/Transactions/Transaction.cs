using System.Numerics;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>
/// What happened to money, or to a payment method, at a provider: one attempt and its result. This, not a session, says
/// whether a customer paid.
/// </summary>
/// <remarks>
/// Every refund, void, capture and chargeback is a transaction of its own, linked by <see cref="RelatedTransactionId"/>.
/// A record inside another shows its scalar fields only: null there does not mean that there is none.
/// </remarks>
public sealed partial record Transaction
{
    /// <summary>Makes a record, for example in a test; an answer of the service makes its own.</summary>
    public Transaction()
    {
    }

    /// <summary>The service's id of the transaction; opaque.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>
    /// What was attempted. A SUCCEEDED authorization is a hold, not a payment: look at the action before fulfilling.
    /// </summary>
    public TransactionAction Action { get; init; }

    /// <summary>
    /// The text of <see cref="Action"/> as the service sent it, also where this version does not know the value; null
    /// where it sent none.
    /// </summary>
    public string? ActionText { get; init; }

    /// <summary>How it ended, or that it has not ended yet.</summary>
    public TransactionStatus Status { get; init; }

    /// <summary>
    /// The text of <see cref="Status"/> as the service sent it, also where this version does not know the value; null
    /// where it sent none.
    /// </summary>
    public string? StatusText { get; init; }

    /// <summary>The status as the provider reported it; decide on <see cref="Status"/>.</summary>
    public TransactionStatus ProviderStatus { get; init; }

    /// <summary>
    /// The text of <see cref="ProviderStatus"/> as the service sent it, also where this version does not know the
    /// value; null where it sent none.
    /// </summary>
    public string? ProviderStatusText { get; init; }

    /// <summary>The amount in minor units of <see cref="Currency"/> (10000 is 100.00 USD).</summary>
    [JsonConverter(typeof(BigIntegerJsonConverter))]
    public BigInteger Amount { get; init; }

    /// <summary>The currency of every amount of this record.</summary>
    public Currency Currency { get; init; }

    /// <summary>
    /// What has been refunded so far, in minor units; null where nothing was. There is no status for a partial
    /// refund.
    /// </summary>
    [JsonConverter(typeof(BigIntegerJsonConverter))]
    public BigInteger? RefundedAmount { get; init; }

    /// <summary>
    /// The merchant's own code of the payment; null on records that were not made by a merchant's call.
    /// </summary>
    public string? MerchantInternalTransactionCode { get; init; }

    /// <summary>The merchant's own code of the customer; null where there is no customer.</summary>
    public string? MerchantInternalCustomerCode { get; init; }

    /// <summary>The service's id of the customer; null where there is no customer.</summary>
    public string? CustomerId { get; init; }

    /// <summary>The id of the merchant's account at the provider.</summary>
    public string? TransactionProviderId { get; init; }

    /// <summary>The record's code at the provider.</summary>
    public string? ProviderCode { get; init; }

    /// <summary>The customer's code at the provider.</summary>
    public string? ProviderCustomerCode { get; init; }

    /// <summary>
    /// The provider's code of the transaction that this one refers to, such as the sale of a refund; null where there
    /// is none.
    /// </summary>
    public string? ProviderRelatedCode { get; init; }

    /// <summary>
    /// The authorization code of the card network, as it stands on receipts; null where there is none.
    /// </summary>
    public string? ProviderAuthorizationCode { get; init; }

    /// <summary>
    /// The provider's own text for a decline or failure; null where there was none. Not written for customers' eyes.
    /// </summary>
    public string? ProviderError { get; init; }

    /// <summary>The service's text for a failure; null where there was none.</summary>
    public string? TransactionError { get; init; }

    /// <summary>The id of the session in which the customer paid; null where there was none.</summary>
    public string? ClientTransactionSessionId { get; init; }

    /// <summary>
    /// The id of the transaction that this one follows, such as the payment of a refund; null where there is none.
    /// </summary>
    public string? RelatedTransactionId { get; init; }

    /// <summary>The id of the stored payment method that was used or stored; null where there is none.</summary>
    public string? PaymentMethodId { get; init; }

    /// <summary>The payment method's code at the provider; null where there is none.</summary>
    public string? PaymentMethodCode { get; init; }

    /// <summary>
    /// The kind of payment method; <see cref="PaymentMethodType.Unknown"/> where the service does not say.
    /// </summary>
    public PaymentMethodType PaymentMethodType { get; init; }

    /// <summary>
    /// The text of <see cref="PaymentMethodType"/> as the service sent it, also where this version does not know the
    /// value; null where it sent none.
    /// </summary>
    public string? PaymentMethodTypeText { get; init; }

    /// <summary>The id of the payment plan that made this charge; null where there is none.</summary>
    public string? PaymentPlanId { get; init; }

    /// <summary>Whether the payment method was to be stored; null where that was not asked.</summary>
    public bool? StorePaymentMethod { get; init; }

    /// <summary>The billing details; null where none were given.</summary>
    public Contact? Billing { get; init; }

    /// <summary>The shipping details; null where none were given.</summary>
    public Contact? Shipping { get; init; }

    /// <summary>The paying person; null where none was given.</summary>
    public UserContact? User { get; init; }

    /// <summary>The customer's device; null where none was given.</summary>
    public Device? Device { get; init; }

    /// <summary>The date of the transaction, in UTC.</summary>
    public DateTimeOffset? TransactionDate { get; init; }

    /// <summary>When the provider began, in UTC; null before.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it succeeded, in UTC; null where it did not.</summary>
    public DateTimeOffset? SucceededAt { get; init; }

    /// <summary>When it failed, in UTC; null where it did not.</summary>
    public DateTimeOffset? FailedAt { get; init; }

    /// <summary>When it was called off, in UTC; null where it was not.</summary>
    public DateTimeOffset? CanceledAt { get; init; }

    /// <summary>When it was voided, in UTC; null where it was not.</summary>
    public DateTimeOffset? VoidedAt { get; init; }

    /// <summary>When it was last refunded, in UTC; null where it never was.</summary>
    public DateTimeOffset? RefundedAt { get; init; }

    /// <summary>When the customer disputed it, in UTC; null where nobody did.</summary>
    public DateTimeOffset? DisputedAt { get; init; }

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

    /// <summary>
    /// The provider's raw data: opaque and secret. Serialisers leave it out. Null in a list, unless the filter asks for secrets.
    /// </summary>
    [JsonIgnore]
    [IgnoreDataMember]
    public ProviderPayload? Payload { get; init; }

    /// <summary>The stored payment method; null where there is none.</summary>
    public PaymentMethod? PaymentMethod { get; init; }

    /// <summary>The merchant's account at the provider.</summary>
    public TransactionProvider? TransactionProvider { get; init; }

    /// <summary>The session in which the customer paid, with its own status; null where there was none.</summary>
    public TransactionSession? Session { get; init; }

    /// <summary>The payment plan that made this charge; null where there is none.</summary>
    public PaymentPlan? PaymentPlan { get; init; }

    /// <summary>The transaction that this one follows; null where there is none.</summary>
    public Transaction? RelatedTransaction { get; init; }

    /// <summary>
    /// The transactions that follow this one (refunds, captures, voids, chargebacks); null where the answer has no
    /// such list.
    /// </summary>
    public IReadOnlyList<Transaction>? TransactionsRelated { get; init; }

    /// <summary>Shows what identifies the record; no personal data and no secret.</summary>
    public override string ToString() => $"Transaction {{ Id = {Id}, Action = {ActionText}, Status = {StatusText}, Amount = {Amount} {Currency}, MerchantInternalTransactionCode = {MerchantInternalTransactionCode} }}";
}
