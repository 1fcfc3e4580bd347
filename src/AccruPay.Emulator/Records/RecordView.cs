namespace AccruPay.Emulator;

/// <summary>A look at the records of one kind, across all merchants, as they stand now. Thread-safe.</summary>
/// <typeparam name="T">The kind of record: an immutable snapshot.</typeparam>
public sealed class RecordView<T>
    where T : class
{
    private readonly Func<string, T?> _find;
    private readonly Func<EmulatedMerchant, int, int, IReadOnlyList<T>> _slice;
    private readonly Func<EmulatedMerchant, int> _count;
    private readonly Action _catchUp;

    internal RecordView(Func<string, T?> find, Func<EmulatedMerchant, int, int, IReadOnlyList<T>> slice, Func<EmulatedMerchant, int> count, Action catchUp)
    {
        _find = find;
        _slice = slice;
        _count = count;
        _catchUp = catchUp;
    }

    /// <summary>Finds a record by its id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The record as it stands now; null where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public T? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        _catchUp();
        return _find(id);
    }

    /// <summary>All records of a merchant, in the order of their creation.</summary>
    /// <param name="merchant">The merchant.</param>
    /// <exception cref="ArgumentNullException"><paramref name="merchant"/> is null.</exception>
    public IReadOnlyList<T> Of(EmulatedMerchant merchant)
    {
        ArgumentNullException.ThrowIfNull(merchant);
        _catchUp();
        return _slice(merchant, 0, int.MaxValue);
    }

    /// <summary>A page of a merchant's records, the newest first, and how many there are in all.</summary>
    internal (IReadOnlyList<T> Records, int Total) Newest(EmulatedMerchant merchant, int skip, int take)
    {
        _catchUp();
        var total = _count(merchant);
        var end = Math.Max(0, total - skip);
        var start = Math.Max(0, end - take);
        return ([.. _slice(merchant, start, end - start).Reverse()], total);
    }
}
