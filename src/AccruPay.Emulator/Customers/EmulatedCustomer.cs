namespace AccruPay.Emulator;

/// <summary>
/// A customer at one provider account: the type MerchantCustomer. An immutable snapshot. Its text form shows its id only.
/// </summary>
public sealed record EmulatedCustomer : IRecord<EmulatedCustomer>
{
    internal EmulatedCustomer()
    {
    }

    /// <summary>The customer's id.</summary>
    public required string Id { get; init; }

    /// <summary>The provider account that knows the customer.</summary>
    public required EmulatedProviderAccount Account { get; init; }

    /// <summary>The customer's code at the provider.</summary>
    public required string ProviderCode { get; init; }

    /// <summary>The merchant's own code; null where the merchant gave none.</summary>
    public string? MerchantInternalCustomerCode { get; init; }

    /// <summary>When the customer was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the customer last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    internal ContactDetails Contact { get; init; } = new();

    /// <inheritdoc/>
    public override string ToString() => $"Customer {Id}";

    EmulatedCustomer IRecord<EmulatedCustomer>.AsOf(DateTimeOffset now) => this;
}
