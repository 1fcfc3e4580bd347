namespace AccruPay.Emulator;

/// <summary>
/// A merchant of the emulated service: one API secret, one public id, and accounts at payment providers.
/// Thread-safe. Its text form shows its id and name only, never the secret.
/// </summary>
public sealed class EmulatedMerchant
{
    private readonly Lock _gate = new();
    private readonly TimeProvider _time;
    private readonly IdSource _ids;
    private readonly RecordStore<EmulatedProviderAccount> _records;
    private volatile EmulatedProviderAccount[] _accounts = [];

    internal EmulatedMerchant(
        string name, string apiSecret, string publicId, TimeProvider time, IdSource ids, RecordStore<EmulatedProviderAccount> records)
    {
        _time = time;
        _ids = ids;
        _records = records;
        Id = ids.Create();
        Name = name;
        ApiSecret = apiSecret;
        PublicId = publicId;
        CreatedAt = time.GetUtcNow();
    }

    /// <summary>The merchant's id at the service.</summary>
    public string Id { get; }

    /// <summary>The merchant's display name.</summary>
    public string Name { get; }

    /// <summary>The API secret: the value of the header <c>accrupay-api-secret</c>. It identifies the merchant.</summary>
    public string ApiSecret { get; private set; }

    /// <summary>The id that a browser may know: the argument <c>merchantPublicId</c> of the public queries.</summary>
    public string PublicId { get; }

    /// <summary>When the merchant was created, by the emulator's clock.</summary>
    public DateTimeOffset CreatedAt { get; }

    /// <summary>The merchant's accounts at providers, in the order in which they were added. A snapshot.</summary>
    public IReadOnlyList<EmulatedProviderAccount> Accounts => _accounts;

    /// <summary>The first account at Nuvei.</summary>
    /// <exception cref="InvalidOperationException">The merchant has none.</exception>
    public EmulatedProviderAccount Nuvei => FirstAt(EmulatedProvider.Nuvei);

    /// <summary>The first account at Stripe.</summary>
    /// <exception cref="InvalidOperationException">The merchant has none.</exception>
    public EmulatedProviderAccount Stripe => FirstAt(EmulatedProvider.Stripe);

    /// <summary>
    /// The account that is used where a request names none: the first enabled one. Null where no account is enabled.
    /// </summary>
    public EmulatedProviderAccount? DefaultAccount => Array.Find(_accounts, account => account.IsEnabled);

    /// <summary>Adds an enabled account at a provider. A merchant may have several at the same provider.</summary>
    /// <param name="provider">The provider.</param>
    /// <returns>The new account.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="provider"/> is not a member of the enumeration.</exception>
    public EmulatedProviderAccount AddProviderAccount(EmulatedProvider provider)
    {
        var account = new EmulatedProviderAccount(this, provider, _ids, _time);
        lock (_gate)
        {
            _records.Add(this, _ => account);
            _accounts = [.. _accounts, account];
        }
        return account;
    }

    /// <inheritdoc/>
    public override string ToString() => $"Merchant {Id} ({Name})";

    internal void ReplaceSecret(string apiSecret) => ApiSecret = apiSecret;

    private EmulatedProviderAccount FirstAt(EmulatedProvider provider) =>
        Array.Find(_accounts, account => account.Provider == provider)
        ?? throw new InvalidOperationException($"The merchant '{Name}' has no account at {provider}. Add one with AddProviderAccount.");
}
