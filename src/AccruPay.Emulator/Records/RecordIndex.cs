using System.Collections.Concurrent;

namespace AccruPay.Emulator;

/// <summary>Finds a merchant's records by a key that never changes, in the order of their creation.</summary>
internal sealed class RecordIndex<T>(Func<T, string?> key)
    where T : class, IRecord<T>
{
    private readonly Lock _adding = new();
    private readonly ConcurrentDictionary<(string MerchantId, string Key), ArraySegment<Cell<T>>> _cells = new();

    public void Add(T record, Cell<T> cell)
    {
        if (key(record) is not { } text)
            return;
        var place = (record.Account.Merchant.Id, text);
        lock (_adding)
            _cells[place] = _cells.TryGetValue(place, out var held) ? Append(held, cell) : new ArraySegment<Cell<T>>([cell]);
    }

    /// <summary>A snapshot: later additions do not disturb it.</summary>
    public IReadOnlyList<Cell<T>> Find(EmulatedMerchant merchant, string text) =>
        _cells.TryGetValue((merchant.Id, text), out var found) ? found : ArraySegment<Cell<T>>.Empty;

    /// <summary>
    /// Takes the same time however many records have the key: what was handed out before shares the array, and does not look behind its end.
    /// </summary>
    private static ArraySegment<Cell<T>> Append(ArraySegment<Cell<T>> held, Cell<T> added)
    {
        var cells = held.Array!;
        if (held.Count == cells.Length)
            Array.Resize(ref cells, cells.Length * 2);
        cells[held.Count] = added;
        return new ArraySegment<Cell<T>>(cells, 0, held.Count + 1);
    }
}
