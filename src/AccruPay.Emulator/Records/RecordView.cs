namespace AccruPay.Emulator;

/// <summary>A look at the records of one kind, across all merchants, as they stand now. Thread-safe.</summary>
/// <typeparam name="T">The kind of record: an immutable snapshot.</typeparam>
public sealed class RecordView<T>
    where T : class
{
    private readonly Func<string, T?> _find;
    private readonly Func<EmulatedMerchant, IReadOnlyList<T>> _all;
    private readonly Action _catchUp;

    internal RecordView(Func<string, T?> find, Func<EmulatedMerchant, IReadOnlyList<T>> all, Action catchUp)
    {
        _find = find;
        _all = all;
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
        return _all(merchant);
    }
}
