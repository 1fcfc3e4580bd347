using System.Numerics;

namespace AccruPay.Emulator;

/// <summary>What some entries of the ledger come to. A snapshot; amounts are in minor units.</summary>
/// <remarks>The amounts are added up whatever their currencies: ask for the entries of one code or transaction, which have one.</remarks>
public sealed class LedgerSummary
{
    private readonly ILookup<LedgerEntryKind, BigInteger> _amounts;

    internal LedgerSummary(IEnumerable<LedgerEntry> entries) =>
        _amounts = entries.ToLookup(entry => entry.Kind, entry => entry.Amount);

    /// <summary>How often money was taken outright; a capture of a hold is not among it. More than once under one code is a double charge.</summary>
    public int TimesCharged => Times(LedgerEntryKind.Charged);

    /// <summary>How much money was taken outright.</summary>
    public BigInteger TotalCharged => Total(LedgerEntryKind.Charged);

    /// <summary>How often an ACH debit was given to the bank. More than once under one code will be a double charge.</summary>
    public int TimesDebitInitiated => Times(LedgerEntryKind.DebitInitiated);

    /// <summary>How often money was reserved.</summary>
    public int TimesHeld => Times(LedgerEntryKind.Held);

    /// <summary>How much money was reserved, whatever became of it.</summary>
    public BigInteger TotalHeld => Total(LedgerEntryKind.Held);

    /// <summary>How much money is still reserved: neither captured nor set free.</summary>
    public BigInteger OpenHold => TotalHeld - TotalCaptured - TotalReleased;

    /// <summary>How often reserved money was captured. More than once for one hold is a double capture.</summary>
    public int TimesCaptured => Times(LedgerEntryKind.Settled);

    /// <summary>How much reserved money was captured.</summary>
    public BigInteger TotalCaptured => Total(LedgerEntryKind.Settled);

    /// <summary>How often reserved money, or the rest of it, was set free.</summary>
    public int TimesReleased => Times(LedgerEntryKind.Released);

    /// <summary>How much reserved money was set free.</summary>
    public BigInteger TotalReleased => Total(LedgerEntryKind.Released);

    /// <summary>How often a charge was undone before its capture.</summary>
    public int TimesVoided => Times(LedgerEntryKind.Voided);

    /// <summary>How much money went back that way.</summary>
    public BigInteger TotalVoided => Total(LedgerEntryKind.Voided);

    /// <summary>How often a payment that waited for its outcome was called off.</summary>
    public int TimesCanceled => Times(LedgerEntryKind.Canceled);

    /// <summary>How often money was refunded.</summary>
    public int TimesRefunded => Times(LedgerEntryKind.Refunded);

    /// <summary>How much money was refunded.</summary>
    public BigInteger TotalRefunded => Total(LedgerEntryKind.Refunded);

    /// <summary>How much money the customer's bank took back: disputes, and returns of settled debits.</summary>
    public BigInteger TotalTakenBack => Total(LedgerEntryKind.ChargedBack) + Total(LedgerEntryKind.Returned);

    /// <summary>What the customer has paid in the end: taken and captured, less everything that went back.</summary>
    public BigInteger Balance => TotalCharged + TotalCaptured - TotalVoided - TotalRefunded - TotalTakenBack;

    /// <summary>How often something happened.</summary>
    /// <param name="kind">What.</param>
    public int Times(LedgerEntryKind kind) => _amounts[kind].Count();

    /// <summary>The sum of what happened.</summary>
    /// <param name="kind">What.</param>
    public BigInteger Total(LedgerEntryKind kind) => _amounts[kind].Aggregate(BigInteger.Zero, BigInteger.Add);
}
