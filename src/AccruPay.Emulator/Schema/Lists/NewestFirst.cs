namespace AccruPay.Emulator;

/// <summary>All of a merchant's records, the newest first, read straight from the log: a page costs the same however long it is.</summary>
internal sealed class NewestFirst<T>(RecordStore<T> store, EmulatedMerchant merchant, DateTimeOffset now) : IOrderedRecords<T>
    where T : class, IRecord<T>
{
    private readonly RecordLog<T> _log = store.Log(merchant);

    /// <summary>Fixed at the start, so that what is added meanwhile does not shift the page.</summary>
    public int Count { get; } = store.Log(merchant).Count;

    public int? PlaceOf(string id)
    {
        var cell = store.Find(id);
        return cell is not null && _log.Holds(cell) && cell.Position < Count ? Count - 1 - cell.Position : null;
    }

    public IReadOnlyList<T> Slice(int start, int count)
    {
        var cells = _log.Slice(Count - start - count, count);
        Array.Reverse(cells);
        return Array.ConvertAll(cells, cell => cell.Read(now));
    }
}
