using System.Numerics;

namespace AccruPay.Emulator;

/// <summary>Writes into the ledger what happened to a record.</summary>
internal static class LedgerWriting
{
    public static void RecordStart(this Ledger ledger, EmulatedSession session) => ledger.Record(new LedgerEntry(
        LedgerEntryKind.SessionStarted,
        session.Account.Merchant.Id,
        session.Account.Id,
        session.Account.Provider,
        session.MerchantInternalTransactionCode,
        session.Id,
        TransactionId: null,
        session.Amount,
        session.Currency,
        session.CreatedAt));

    public static void Record(this Ledger ledger, LedgerEntryKind kind, EmulatedTransaction transaction, DateTimeOffset at, BigInteger? amount = null) =>
        ledger.Record(Entry(kind, transaction, at, amount) with { ParentTransactionId = transaction.RelatedTransactionId });

    /// <summary>What happened to the transaction itself, without a record of its own.</summary>
    public static void RecordOn(this Ledger ledger, LedgerEntryKind kind, EmulatedTransaction transaction, DateTimeOffset at, BigInteger amount) =>
        ledger.Record(Entry(kind, transaction, at, amount));

    private static LedgerEntry Entry(LedgerEntryKind kind, EmulatedTransaction transaction, DateTimeOffset at, BigInteger? amount) => new(
            kind,
            transaction.Account.Merchant.Id,
            transaction.Account.Id,
            transaction.Account.Provider,
            transaction.OriginCode,
            transaction.ClientTransactionSessionId,
            transaction.Id,
            amount ?? transaction.Amount,
            transaction.Currency,
            at);

    /// <summary>Writes down what an attempt to take or to reserve money came to, and the payment method that it stored.</summary>
    public static void RecordOutcome(this Ledger ledger, EmulatedTransaction transaction, bool stored, DateTimeOffset at)
    {
        if (KindOf(transaction) is { } kind)
            ledger.Record(kind, transaction, at);
        if (stored)
            ledger.Record(LedgerEntryKind.Stored, transaction, at);
    }

    private static LedgerEntryKind? KindOf(EmulatedTransaction transaction) => (transaction.Status, transaction.Action) switch
    {
        (EmulatedTransactionStatus.Declined or EmulatedTransactionStatus.Failed, _) => LedgerEntryKind.Declined,
        (EmulatedTransactionStatus.Succeeded, EmulatedTransactionAction.Payment) => LedgerEntryKind.Charged,
        (EmulatedTransactionStatus.Succeeded, EmulatedTransactionAction.Authorization) => LedgerEntryKind.Held,
        _ => null,
    };
}
