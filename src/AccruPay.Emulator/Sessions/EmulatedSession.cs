using System.Numerics;

namespace AccruPay.Emulator;

/// <summary>
/// A session as the service holds it: the type MerchantClientTransactionSession. An immutable snapshot.
/// Its text form shows its id and state only.
/// </summary>
public sealed record EmulatedSession : IRecord<EmulatedSession>
{
    internal EmulatedSession()
    {
    }

    /// <summary>The session's id.</summary>
    public required string Id { get; init; }

    /// <summary>The account at the provider where the session lives.</summary>
    public required EmulatedProviderAccount Account { get; init; }

    /// <summary>The session's code at the provider.</summary>
    public required string ProviderCode { get; init; }

    /// <summary>The merchant's own code, unique per provider account and used up by the start.</summary>
    public required string MerchantInternalTransactionCode { get; init; }

    /// <summary>What the session is for: a payment, an authorization or adding a payment method.</summary>
    public required EmulatedTransactionAction Action { get; init; }

    /// <summary>The amount in minor units of <see cref="Currency"/>; 0 for adding a payment method.</summary>
    public required BigInteger Amount { get; init; }

    /// <summary>The currency, as an ISO 4217 code.</summary>
    public required string Currency { get; init; }

    /// <summary>Who drives the session.</summary>
    public EmulatedSessionKind Kind { get; init; }

    /// <summary>The state.</summary>
    public EmulatedSessionStatus Status { get; init; }

    /// <summary>The customer's code; null without a customer.</summary>
    public string? MerchantInternalCustomerCode { get; init; }

    /// <summary>The customer's id at the service; null without a customer.</summary>
    public string? CustomerId { get; init; }

    /// <summary>The customer's code at the provider; null without a customer.</summary>
    public string? ProviderCustomerCode { get; init; }

    /// <summary>Whether a successful payment stores the payment method.</summary>
    public bool StorePaymentMethod { get; init; }

    /// <summary>The stored payment method's id; null until one is stored.</summary>
    public string? PaymentMethodId { get; init; }

    /// <summary>The token that the browser gives to the provider; null for a session that no browser takes part in. Secret.</summary>
    public required string? Token { get; init; }

    /// <summary>When the token, and with it the session, expires; null means never.</summary>
    public DateTimeOffset? TokenExpiresAt { get; init; }

    /// <summary>What the provider says went wrong; null means nothing.</summary>
    public string? ProviderError { get; init; }

    /// <summary>When the session was started by the merchant.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the session last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>When the customer opened the session; null before.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When the session was taken through; null otherwise.</summary>
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>When the customer called the session off; null otherwise.</summary>
    public DateTimeOffset? CanceledAt { get; init; }

    /// <summary>When the service last read the session from the provider.</summary>
    public required DateTimeOffset ProviderLastVerifiedAt { get; init; }

    /// <summary>The id of the payment plan that it belongs to; null for a single payment.</summary>
    public string? PaymentPlanId { get; init; }

    internal CheckoutDetails Details { get; init; } = CheckoutDetails.None;

    internal bool IsOpen => Status is EmulatedSessionStatus.Pending or EmulatedSessionStatus.Active;

    /// <inheritdoc/>
    public override string ToString() => $"Session {Id} ({Status})";

    EmulatedSession IRecord<EmulatedSession>.AsOf(DateTimeOffset now) =>
        IsOpen && TokenExpiresAt is { } end && end <= now
            ? this with { Status = EmulatedSessionStatus.Expired, UpdatedAt = end }
            : this;
}
