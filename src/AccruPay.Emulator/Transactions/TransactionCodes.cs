using System.Collections.Concurrent;

namespace AccruPay.Emulator;

/// <summary>
/// The merchants' transaction codes. The first to claim a code at a provider account holds it for ever,
/// whatever becomes of its attempt.
/// </summary>
internal sealed class TransactionCodes
{
    private readonly ConcurrentDictionary<(string AccountId, string Code), string> _holders = new();

    /// <summary>The id of the record that holds the code; null while nobody does.</summary>
    public string? Holder(EmulatedProviderAccount account, string code) => _holders.GetValueOrDefault((account.Id, code));

    /// <summary>Claims a code for a record.</summary>
    /// <returns>The id of the record that holds it: the same record for the winner, an earlier one otherwise.</returns>
    public string Claim(EmulatedProviderAccount account, string code, string recordId) =>
        _holders.GetOrAdd((account.Id, code), recordId);
}
