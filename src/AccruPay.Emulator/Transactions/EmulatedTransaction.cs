using System.Collections.Immutable;
using System.Numerics;

namespace AccruPay.Emulator;

/// <summary>
/// A transaction as the service holds it: the type MerchantTransaction. An immutable snapshot.
/// Its text form shows its id, action and state only.
/// </summary>
public sealed record EmulatedTransaction : IRecord<EmulatedTransaction>
{
    internal EmulatedTransaction()
    {
    }

    /// <summary>The transaction's id.</summary>
    public required string Id { get; init; }

    /// <summary>The account at the provider where the transaction happened.</summary>
    public required EmulatedProviderAccount Account { get; init; }

    /// <summary>The transaction's code at the provider.</summary>
    public required string ProviderCode { get; init; }

    /// <summary>The merchant's own code; null for a record that the merchant did not name, such as a refund.</summary>
    public string? MerchantInternalTransactionCode { get; init; }

    /// <summary>What the transaction does.</summary>
    public required EmulatedTransactionAction Action { get; init; }

    /// <summary>The state.</summary>
    public EmulatedTransactionStatus Status { get; init; }

    /// <summary>The amount in minor units of <see cref="Currency"/>.</summary>
    public required BigInteger Amount { get; init; }

    /// <summary>The currency, as an ISO 4217 code.</summary>
    public required string Currency { get; init; }

    /// <summary>The id of the session that it came from; null without one.</summary>
    public string? ClientTransactionSessionId { get; init; }

    /// <summary>The id of the transaction that it follows; null for a first one.</summary>
    public string? RelatedTransactionId { get; init; }

    /// <summary>The provider's code of the transaction that it follows; null for a first one.</summary>
    public string? ProviderRelatedCode { get; init; }

    /// <summary>The customer's code; null without a customer.</summary>
    public string? MerchantInternalCustomerCode { get; init; }

    /// <summary>The customer's id at the service; null without a customer.</summary>
    public string? CustomerId { get; init; }

    /// <summary>The customer's code at the provider; null without a customer.</summary>
    public string? ProviderCustomerCode { get; init; }

    /// <summary>Whether the payment method was to be stored.</summary>
    public bool StorePaymentMethod { get; init; }

    /// <summary>The kind of the payment method; null before the customer chose one.</summary>
    public EmulatedPaymentMethodType? PaymentMethodType { get; init; }

    /// <summary>The stored payment method's id; null where none was stored or used.</summary>
    public string? PaymentMethodId { get; init; }

    /// <summary>The stored payment method's code at the provider; null where none was stored or used.</summary>
    public string? PaymentMethodCode { get; init; }

    /// <summary>The provider's authorization code; null unless it approved.</summary>
    public string? ProviderAuthorizationCode { get; init; }

    /// <summary>What the provider says went wrong; null means nothing.</summary>
    public string? ProviderError { get; init; }

    /// <summary>The total refunded so far, in minor units; null means none.</summary>
    public BigInteger? RefundedAmount { get; init; }

    /// <summary>
    /// How much of a hold was captured, in minor units; null means that it was not. The API has no such field: it is the amount of the SETTLE record.
    /// </summary>
    public BigInteger? SettledAmount { get; init; }

    /// <summary>When the record was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the record last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>When processing began; null before.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it succeeded; null otherwise.</summary>
    public DateTimeOffset? SucceededAt { get; init; }

    /// <summary>When it failed or was declined; null otherwise.</summary>
    public DateTimeOffset? FailedAt { get; init; }

    /// <summary>When it was called off; null otherwise.</summary>
    public DateTimeOffset? CanceledAt { get; init; }

    /// <summary>When it was refunded, the first time; null otherwise.</summary>
    public DateTimeOffset? RefundedAt { get; init; }

    /// <summary>When it was voided; null otherwise.</summary>
    public DateTimeOffset? VoidedAt { get; init; }

    /// <summary>When the customer's bank disputed it; null otherwise.</summary>
    public DateTimeOffset? DisputedAt { get; init; }

    /// <summary>When the service last read it from the provider.</summary>
    public required DateTimeOffset ProviderLastVerifiedAt { get; init; }

    /// <summary>When the service last read it from the provider by a sync; null before the first.</summary>
    public DateTimeOffset? ProviderLastSyncedAt { get; init; }

    /// <summary>The id of the payment plan that it belongs to; null for a single payment.</summary>
    public string? PaymentPlanId { get; init; }

    internal CheckoutDetails Details { get; init; } = CheckoutDetails.None;

    /// <summary>The session's token and its end: what the old API wrote on the transaction.</summary>
    internal string? Token { get; init; }

    internal DateTimeOffset? TokenExpiresAt { get; init; }

    /// <summary>Whether the customer has not got as far as an outcome, so that the session's end is this one's end.</summary>
    internal bool AwaitsCustomer { get; init; }

    internal bool IsCharge => Action is EmulatedTransactionAction.Payment or EmulatedTransactionAction.Settle;

    internal BigInteger Refundable => Amount - (RefundedAmount ?? BigInteger.Zero);

    /// <summary>The code of the first transaction in the chain that this one follows.</summary>
    internal string? OriginCode => MerchantInternalTransactionCode ?? ParentCode;

    internal string? ParentCode { get; init; }

    /// <summary>The bank account of a debit that is under way; null otherwise.</summary>
    internal PaymentMeans? UnsettledMeans { get; init; }

    /// <summary>What happened at the provider and has not come to the service yet.</summary>
    internal ImmutableArray<ProviderEvent> Unseen { get; init; } = [];

    /// <summary>The truth: the record as it would be if the service knew all that the provider knows.</summary>
    internal EmulatedTransaction Truth() => Unseen.Aggregate(this, (transaction, seen) => seen.Change(transaction));

    /// <inheritdoc/>
    public override string ToString() => $"Transaction {Id} ({Action}, {Status})";

    EmulatedTransaction IRecord<EmulatedTransaction>.AsOf(DateTimeOffset now) =>
        AwaitsCustomer && TokenExpiresAt is { } end && end <= now
            ? this with { Status = EmulatedTransactionStatus.Expired, UpdatedAt = end, AwaitsCustomer = false }
            : this;
}
