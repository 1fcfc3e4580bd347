namespace AccruPay.Emulator;

/// <summary>
/// A payment method stored for a customer at one provider account: the type MerchantCustomerPaymentMethod.
/// An immutable snapshot. Its text form shows its id and state only.
/// </summary>
public sealed record EmulatedPaymentMethod : IRecord<EmulatedPaymentMethod>
{
    internal EmulatedPaymentMethod(PaymentMeans means) => Means = means;

    /// <summary>The payment method's id.</summary>
    public required string Id { get; init; }

    /// <summary>The provider account that holds it.</summary>
    public required EmulatedProviderAccount Account { get; init; }

    /// <summary>Its code at the provider.</summary>
    public required string ProviderCode { get; init; }

    /// <summary>The kind.</summary>
    public EmulatedPaymentMethodType Type => Means.Type;

    /// <summary>Whether it can be used.</summary>
    public EmulatedPaymentMethodStatus Status { get; init; }

    /// <summary>Whether it is the customer's first choice: the first one stored.</summary>
    public bool IsDefault { get; init; }

    /// <summary>The customer's id.</summary>
    public string? CustomerId { get; init; }

    /// <summary>The customer's code at the provider.</summary>
    public string? ProviderCustomerCode { get; init; }

    /// <summary>The merchant's own code of the customer.</summary>
    public string? MerchantInternalCustomerCode { get; init; }

    /// <summary>The id of the transaction that stored it; null where it was stored at the provider without the service.</summary>
    public string? InitialTransactionId { get; init; }

    /// <summary>When its card expires; null means never.</summary>
    public DateTimeOffset? ExpiresAt => Means.ExpiresAt;

    /// <summary>When it was stored.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>When the service last read it from the provider by a sync; null before the first.</summary>
    public DateTimeOffset? ProviderLastSyncedAt { get; init; }

    internal ContactDetails? Billing { get; init; }

    internal PaymentMeans Means { get; init; }

    /// <summary>The record as the provider has it, where that differs from what the service knows; null where it does not.</summary>
    internal EmulatedPaymentMethod? AtProvider { get; init; }

    /// <summary>The truth at a moment: what the provider goes by when the method is used.</summary>
    internal EmulatedPaymentMethod Truth(DateTimeOffset now) => ((IRecord<EmulatedPaymentMethod>)(AtProvider ?? this)).AsOf(now);

    /// <inheritdoc/>
    public override string ToString() => $"Payment method {Id} ({Status})";

    EmulatedPaymentMethod IRecord<EmulatedPaymentMethod>.AsOf(DateTimeOffset now) =>
        Status == EmulatedPaymentMethodStatus.Enabled && ExpiresAt is { } end && end <= now
            ? this with { Status = EmulatedPaymentMethodStatus.Expired, UpdatedAt = end }
            : this;
}
