using System.Collections.Concurrent;

namespace AccruPay.Emulator;

/// <summary>The merchants, found by the secret of the back end or the public id of the browser.</summary>
internal sealed class MerchantDirectory(TimeProvider time, IdSource ids)
{
    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<string, EmulatedMerchant> _bySecret = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, EmulatedMerchant> _byPublicId = new(StringComparer.Ordinal);

    /// <summary>The provider accounts of all merchants.</summary>
    public RecordStore<EmulatedProviderAccount> Accounts { get; } = new(time);

    public EmulatedMerchant Add(string name, string? apiSecret, string? publicId)
    {
        var merchant = new EmulatedMerchant(name, apiSecret ?? NewSecret(), publicId ?? "pub_" + ids.Short(), time, ids, Accounts);
        lock (_gate)
        {
            if (_bySecret.ContainsKey(merchant.ApiSecret))
                throw new ArgumentException("Another merchant has this API secret; a secret belongs to one merchant.", nameof(apiSecret));
            if (!_byPublicId.TryAdd(merchant.PublicId, merchant))
                throw new ArgumentException("Another merchant has this public id; a public id belongs to one merchant.", nameof(publicId));
            _bySecret[merchant.ApiSecret] = merchant;
        }
        return merchant;
    }

    /// <summary>The old secret is refused from the moment this returns.</summary>
    public string RotateSecret(EmulatedMerchant merchant, string? apiSecret)
    {
        var replacement = apiSecret ?? NewSecret();
        lock (_gate)
        {
            if (!_bySecret.TryAdd(replacement, merchant))
                throw new ArgumentException("The API secret is in use; a secret belongs to one merchant.", nameof(apiSecret));
            _bySecret.TryRemove(merchant.ApiSecret, out _);
            merchant.ReplaceSecret(replacement);
        }
        return replacement;
    }

    public EmulatedMerchant? BySecret(string? apiSecret) =>
        apiSecret is null ? null : _bySecret.GetValueOrDefault(apiSecret);

    public EmulatedMerchant? ById(string id) => _byPublicId.Values.FirstOrDefault(merchant => string.Equals(merchant.Id, id, StringComparison.Ordinal));

    public EmulatedMerchant? ByPublicId(string publicId) => _byPublicId.GetValueOrDefault(publicId);

    private string NewSecret() => "sk_emulated_" + ids.Short();
}
