using System.Collections.Concurrent;

namespace AccruPay.Emulator;

/// <summary>All records of one kind: by id, by their indexes, and in the order of their creation.</summary>
internal sealed class RecordStore<T>(TimeProvider time, params RecordIndex<T>[] indexes)
    where T : class, IRecord<T>
{
    private readonly ConcurrentDictionary<string, Cell<T>> _byId = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, RecordLog<T>> _logs = new(StringComparer.Ordinal);

    public Cell<T> Add(EmulatedMerchant merchant, Func<DateTimeOffset, T> create)
    {
        T record = null!;
        var cell = Log(merchant).Add(now => record = create(now));
        _byId[record.Id] = cell;
        foreach (var index in indexes)
            index.Add(record, cell);
        return cell;
    }

    /// <summary>The record of this id, whosever it is: the caller checks the merchant.</summary>
    public Cell<T>? Find(string id) => _byId.GetValueOrDefault(id);

    public RecordLog<T> Log(EmulatedMerchant merchant) => _logs.GetOrAdd(merchant.Id, static (_, clock) => new RecordLog<T>(clock), time);

    /// <param name="catchUp">Lets happen what is due, before each look.</param>
    public RecordView<T> View(Action catchUp) => new(
        id => Find(id)?.Read(time.GetUtcNow()),
        (merchant, start, count) => [.. Log(merchant).Slice(start, count).Select(cell => cell.Read(time.GetUtcNow()))],
        merchant => Log(merchant).Count,
        catchUp);
}
