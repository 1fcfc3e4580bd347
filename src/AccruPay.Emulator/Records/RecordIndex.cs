using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace AccruPay.Emulator;

/// <summary>Finds a merchant's records by a key that never changes, in the order of their creation.</summary>
internal sealed class RecordIndex<T>(Func<T, string?> key)
    where T : class, IRecord<T>
{
    private readonly ConcurrentDictionary<(string MerchantId, string Key), ImmutableArray<Cell<T>>> _cells = new();

    public void Add(T record, Cell<T> cell)
    {
        if (key(record) is { } text)
            _cells.AddOrUpdate((record.Account.Merchant.Id, text), static (_, added) => [added], static (_, held, added) => held.Add(added), cell);
    }

    public ImmutableArray<Cell<T>> Find(EmulatedMerchant merchant, string text) =>
        _cells.TryGetValue((merchant.Id, text), out var found) ? found : [];
}
