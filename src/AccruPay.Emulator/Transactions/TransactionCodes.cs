using System.Collections.Concurrent;

namespace AccruPay.Emulator;

/// <summary>
/// The merchants' transaction codes. The first to claim a code at a provider account holds it for ever,
/// whatever becomes of its attempt.
/// </summary>
internal sealed class TransactionCodes
{
    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<(string AccountId, string Code), string> _holders = new();

    /// <summary>
    /// Does something once under a code. One at a time: a code has one winner, and the loser finds the winner's record in its place.
    /// </summary>
    /// <param name="account">The account within which the code is unique.</param>
    /// <param name="code">The merchant's own code.</param>
    /// <param name="taken">Answers where the code is used already; it gets the id of the record that holds it.</param>
    /// <param name="create">Creates the record of the given id, which holds the code from now on. Where it fails, the code stays free.</param>
    public T Once<T>(EmulatedProviderAccount account, string code, Func<string, T> taken, Func<string, T> create)
    {
        lock (_gate)
        {
            if (_holders.TryGetValue((account.Id, code), out var holder))
                return taken(holder);

            var id = account.Ids.Create();
            var created = create(id);
            _holders[(account.Id, code)] = id;
            return created;
        }
    }
}
