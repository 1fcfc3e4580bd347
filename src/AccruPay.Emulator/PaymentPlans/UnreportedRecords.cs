namespace AccruPay.Emulator;

/// <summary>What was made at a provider directly, and no sync has shown to the service yet. Thread-safe.</summary>
internal sealed class UnreportedRecords<T>
    where T : class, IRecord<T>
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (long Number, T Record)> _byId = new(StringComparer.Ordinal);
    private long _number;

    public void Add(T record)
    {
        lock (_gate)
            _byId.Add(record.Id, (_number++, record));
    }

    public T? Find(string id)
    {
        lock (_gate)
            return _byId.TryGetValue(id, out var held) ? held.Record : null;
    }

    /// <summary>Replaces a record by what <paramref name="change"/> makes of it.</summary>
    /// <returns>The record afterwards; null where it is not, or no longer, among these.</returns>
    public T? Update(string id, Func<T, T> change)
    {
        lock (_gate)
        {
            if (!_byId.TryGetValue(id, out var held))
                return null;
            _byId[id] = (held.Number, change(held.Record));
            return _byId[id].Record;
        }
    }

    /// <summary>
    /// Hands an account's records over, in the order in which they were made: all of them, or the one of a provider code.
    /// Somebody who looks for a record meanwhile waits, and then finds it where it went.
    /// </summary>
    public void Report(EmulatedProviderAccount account, string? providerCode, Action<T> report)
    {
        lock (_gate)
        {
            foreach (var (_, record) in _byId.Values.Where(held => IsMeant(held.Record)).OrderBy(held => held.Number).ToArray())
            {
                report(record);
                _byId.Remove(record.Id);
            }
        }

        bool IsMeant(T record) => record.Account == account && (providerCode is null || record.ProviderCode == providerCode);
    }
}
