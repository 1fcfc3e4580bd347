namespace AccruPay.GraphQL;

/// <summary>
/// How many repetitions a client may make in all, so that an outage is not answered with a storm: each call earns a fifth
/// of one, and a reserve lets bursts through. Without a budget left, the first failure is the last. Thread-safe.
/// </summary>
internal sealed class RetryBudget
{
    // In fifths of a repetition, so that integers do.
    private const int Price = 5;
    private const int Reserve = 100 * Price;

    private int _balance = Reserve;

    /// <summary>Earns for a call, up to the reserve.</summary>
    public void NoteCall()
    {
        int balance;
        do
        {
            balance = Volatile.Read(ref _balance);
            if (balance >= Reserve)
                return;
        }
        while (Interlocked.CompareExchange(ref _balance, balance + 1, balance) != balance);
    }

    /// <summary>Pays for a repetition.</summary>
    /// <returns>Whether there was enough.</returns>
    public bool TryPay()
    {
        int balance;
        do
        {
            balance = Volatile.Read(ref _balance);
            if (balance < Price)
                return false;
        }
        while (Interlocked.CompareExchange(ref _balance, balance - Price, balance) != balance);

        return true;
    }
}
