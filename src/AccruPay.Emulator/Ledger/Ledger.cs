using System.Numerics;

namespace AccruPay.Emulator;

/// <summary>
/// The judge: what really happened at the providers, whatever a client was told or believes, and whatever the service knows of it.
/// Thread-safe.
/// </summary>
/// <remarks>
/// A code is unique per provider account only, so the questions take an account as well; without one they count every account.
/// </remarks>
public sealed class Ledger
{
    private readonly Lock _gate = new();
    private readonly Action _catchUp;
    private readonly List<LedgerEntry> _entries = [];
    private readonly Dictionary<string, List<LedgerEntry>> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<LedgerEntry>> _byTransaction = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<LedgerEntry>> _byPaymentPlan = new(StringComparer.Ordinal);

    internal Ledger(Action catchUp) => _catchUp = catchUp;

    /// <summary>Everything that happened, in order. A snapshot.</summary>
    public IReadOnlyList<LedgerEntry> Entries
    {
        get
        {
            _catchUp();
            lock (_gate)
                return [.. _entries];
        }
    }

    /// <summary>A page of what happened, the newest first, and how much happened in all.</summary>
    internal (IReadOnlyList<LedgerEntry> Entries, int Total) Newest(int skip, int take)
    {
        _catchUp();
        lock (_gate)
        {
            var end = Math.Max(0, _entries.Count - skip);
            var start = Math.Max(0, end - take);
            List<LedgerEntry> page = _entries.GetRange(start, end - start);
            page.Reverse();
            return (page, _entries.Count);
        }
    }

    /// <summary>What happened under a transaction code, in order. A snapshot; empty where nothing did.</summary>
    /// <param name="code">The merchant's own transaction code.</param>
    /// <param name="account">The provider account; null means any.</param>
    public IReadOnlyList<LedgerEntry> EntriesOf(string code, EmulatedProviderAccount? account = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        return [.. Find(_byCode, code).Where(entry => account is null || string.Equals(entry.AccountId, account.Id, StringComparison.Ordinal))];
    }

    /// <summary>
    /// What a payment plan charged or tried to charge, in order, also before the service knew the plan. A snapshot; empty where
    /// it did nothing.
    /// </summary>
    /// <param name="paymentPlanId">The plan's id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="paymentPlanId"/> is null.</exception>
    public IReadOnlyList<LedgerEntry> EntriesOfPaymentPlan(string paymentPlanId)
    {
        ArgumentNullException.ThrowIfNull(paymentPlanId);
        return Find(_byPaymentPlan, paymentPlanId);
    }

    /// <summary>What happened to a transaction, and what followed from it, in order. A snapshot; empty where nothing did.</summary>
    /// <param name="transactionId">The transaction's id.</param>
    public IReadOnlyList<LedgerEntry> EntriesOfTransaction(string transactionId)
    {
        ArgumentNullException.ThrowIfNull(transactionId);
        return Find(_byTransaction, transactionId);
    }

    /// <summary>What happened under a transaction code, added up.</summary>
    /// <param name="code">The merchant's own transaction code.</param>
    /// <param name="account">The provider account; null means any.</param>
    public LedgerSummary Summary(string code, EmulatedProviderAccount? account = null) => new(EntriesOf(code, account));

    /// <summary>What happened to a transaction, and what followed from it directly, added up: a hold's captures, a payment's refunds.</summary>
    /// <param name="transactionId">The transaction's id.</param>
    public LedgerSummary SummaryOfTransaction(string transactionId) => new(EntriesOfTransaction(transactionId));

    /// <summary>How often money was taken from the customer under a transaction code. More than once is a double charge.</summary>
    /// <param name="code">The merchant's own transaction code.</param>
    /// <param name="account">The provider account; null means any.</param>
    public int TimesCharged(string code, EmulatedProviderAccount? account = null) => Summary(code, account).TimesCharged;

    /// <summary>How much money was taken under a transaction code, in minor units.</summary>
    /// <param name="code">The merchant's own transaction code.</param>
    /// <param name="account">The provider account; null means any.</param>
    public BigInteger TotalCharged(string code, EmulatedProviderAccount? account = null) => Summary(code, account).TotalCharged;

    /// <summary>How often money was reserved under a transaction code.</summary>
    /// <param name="code">The merchant's own transaction code.</param>
    /// <param name="account">The provider account; null means any.</param>
    public int TimesHeld(string code, EmulatedProviderAccount? account = null) => Summary(code, account).TimesHeld;

    /// <summary>How much money was reserved under a transaction code, in minor units.</summary>
    /// <param name="code">The merchant's own transaction code.</param>
    /// <param name="account">The provider account; null means any.</param>
    public BigInteger TotalHeld(string code, EmulatedProviderAccount? account = null) => Summary(code, account).TotalHeld;

    /// <summary>How often a payment method was stored under a transaction code.</summary>
    /// <param name="code">The merchant's own transaction code.</param>
    /// <param name="account">The provider account; null means any.</param>
    public int TimesStored(string code, EmulatedProviderAccount? account = null) => Summary(code, account).Times(LedgerEntryKind.Stored);

    /// <summary>How many sessions were started under a transaction code.</summary>
    /// <param name="code">The merchant's own transaction code.</param>
    /// <param name="account">The provider account; null means any.</param>
    public int SessionsStarted(string code, EmulatedProviderAccount? account = null) => Summary(code, account).Times(LedgerEntryKind.SessionStarted);

    internal void Record(LedgerEntry entry)
    {
        lock (_gate)
        {
            _entries.Add(entry);
            Index(_byCode, entry.Code, entry);
            Index(_byTransaction, entry.TransactionId, entry);
            if (!string.Equals(entry.ParentTransactionId, entry.TransactionId, StringComparison.Ordinal))
                Index(_byTransaction, entry.ParentTransactionId, entry);
            Index(_byPaymentPlan, entry.PaymentPlanId, entry);
        }
    }

    private static void Index(Dictionary<string, List<LedgerEntry>> index, string? key, LedgerEntry entry)
    {
        if (key is null)
            return;
        if (!index.TryGetValue(key, out var entries))
            index[key] = entries = new List<LedgerEntry>(2);
        entries.Add(entry);
    }

    private LedgerEntry[] Find(Dictionary<string, List<LedgerEntry>> index, string key)
    {
        _catchUp();
        lock (_gate)
            return index.TryGetValue(key, out var entries) ? [.. entries] : [];
    }
}
