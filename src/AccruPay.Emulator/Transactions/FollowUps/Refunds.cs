using System.Numerics;

namespace AccruPay.Emulator;

/// <summary>Gives money back: in parts and repeatedly, up to what was taken.</summary>
internal sealed class Refunds(ServiceState state, TransactionFinder finder, FollowUps followUps)
{
    public FollowUpResult Refund(EmulatedMerchant merchant, TransactionSelector selector, BigInteger amount)
    {
        PaymentRules.RequirePositive(amount, state.Errors);
        var now = state.Time.GetUtcNow();
        EmulatedTransaction child = null!;
        var parent = finder.Find(merchant, selector).Update(now, transaction =>
        {
            Require(transaction, amount);
            Require(transaction.Truth(), amount);
            child = followUps.Add(transaction, new FollowUp(EmulatedTransactionAction.Refund, amount));
            state.Ledger.Record(LedgerEntryKind.Refunded, child, now);
            return TransactionChanges.Refund(transaction, amount, now);
        });
        return new FollowUpResult(parent, child);
    }

    private void Require(EmulatedTransaction transaction, BigInteger amount)
    {
        if (!transaction.IsCharge || transaction.Status != EmulatedTransactionStatus.Succeeded)
            throw state.Errors.Rule("not-refundable", "Only a SUCCEEDED PAYMENT or SETTLE can be refunded.");
        if (transaction.VoidedAt is not null)
            throw state.Errors.Rule("transaction-voided", "The transaction was voided: there is nothing to refund.");
        if (transaction.DisputedAt is not null)
            throw state.Errors.Rule("transaction-disputed", "The customer's bank has taken the money back: there is nothing to refund.");
        if (amount > transaction.Refundable)
            throw state.Errors.Rule("refund-exceeds-amount", $"amount is more than the {transaction.Refundable} that are left to refund.");
    }
}
