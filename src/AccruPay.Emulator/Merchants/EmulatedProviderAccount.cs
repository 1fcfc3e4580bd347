namespace AccruPay.Emulator;

/// <summary>A merchant's account at a payment provider: the type MerchantTransactionProvider. Thread-safe.</summary>
public sealed class EmulatedProviderAccount : IRecord<EmulatedProviderAccount>
{
    private readonly TimeProvider _time;

    internal EmulatedProviderAccount(EmulatedMerchant merchant, EmulatedProvider provider, IdSource ids, TimeProvider time)
    {
        _time = time;
        Merchant = merchant;
        Ids = ids;
        Rules = ProviderRules.Of(provider, ids);
        Id = ids.Create();
        ProviderCode = "acct_" + ids.Short();
        CreatedAt = UpdatedAt = time.GetUtcNow();
    }

    /// <summary>The account's id: the argument <c>merchantTransactionProviderId</c>.</summary>
    public string Id { get; }

    /// <summary>The merchant that owns the account.</summary>
    public EmulatedMerchant Merchant { get; }

    /// <summary>The provider.</summary>
    public EmulatedProvider Provider => Rules.Provider;

    /// <summary>The account's code at the provider.</summary>
    public string ProviderCode { get; }

    /// <summary>
    /// Whether the account takes new sessions. Default: <see cref="EmulatedProviderStatus.Enabled"/>.
    /// </summary>
    public EmulatedProviderStatus Status
    {
        get;
        set
        {
            field = value;
            UpdatedAt = _time.GetUtcNow();
        }
    }

    /// <summary>When the account was added.</summary>
    public DateTimeOffset CreatedAt { get; }

    /// <summary>When the account was last changed.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    internal ProviderRules Rules { get; }

    internal IdSource Ids { get; }

    internal bool IsEnabled => Status == EmulatedProviderStatus.Enabled;

    EmulatedProviderAccount IRecord<EmulatedProviderAccount>.Account => this;

    EmulatedProviderAccount IRecord<EmulatedProviderAccount>.AsOf(DateTimeOffset now) => this;

    /// <inheritdoc/>
    public override string ToString() => $"{Provider} account {Id} ({Status})";
}
