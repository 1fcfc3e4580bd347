namespace AccruPay.Emulator;

/// <summary>The place of one record: its current version, and the lock that orders the changes.</summary>
internal sealed class Cell<T>(T first, int position)
    where T : class, IRecord<T>
{
    private readonly Lock _gate = new();
    private volatile T _current = first;

    /// <summary>The number of the record among its merchant's records of its kind, from 0 in the order of creation.</summary>
    public int Position { get; } = position;

    public EmulatedMerchant Merchant => Account.Merchant;

    public EmulatedProviderAccount Account => _current.Account;

    public T Read(DateTimeOffset now) => _current.AsOf(now);

    /// <summary>Replaces the record by what <paramref name="change"/> makes of it; changes of one record happen one at a time.</summary>
    public T Update(DateTimeOffset now, Func<T, T> change)
    {
        lock (_gate)
            return _current = change(_current.AsOf(now));
    }
}
