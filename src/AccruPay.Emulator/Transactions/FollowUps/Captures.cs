using System.Numerics;

namespace AccruPay.Emulator;

/// <summary>Ends a hold, once: takes the money, or a part of it, and sets the rest free; or sets all of it free.</summary>
internal sealed class Captures(ServiceState state, TransactionFinder finder, FollowUps followUps)
{
    public FollowUpResult Settle(EmulatedMerchant merchant, TransactionSelector selector, BigInteger amount)
    {
        PaymentRules.RequirePositive(amount, state.Errors);
        return End(merchant, selector, (hold, now) =>
        {
            if (amount > hold.Amount)
                throw state.Errors.Rule("settle-exceeds-authorization", $"amount is more than the {hold.Amount} that are held.");

            var settle = followUps.Add(hold, new FollowUp(EmulatedTransactionAction.Settle, amount));
            state.Ledger.Record(LedgerEntryKind.Settled, settle, now);
            if (amount < hold.Amount)
                state.Ledger.RecordOn(LedgerEntryKind.Released, hold, now, hold.Amount - amount);
            return (hold with { SettledAmount = amount, UpdatedAt = now }, settle);
        });
    }

    public FollowUpResult Void(EmulatedMerchant merchant, TransactionSelector selector) => End(merchant, selector, (hold, now) =>
    {
        var release = followUps.Add(hold, new FollowUp(EmulatedTransactionAction.Void, hold.Amount));
        state.Ledger.Record(LedgerEntryKind.Released, release, now);
        return (hold with { VoidedAt = now, UpdatedAt = now }, release);
    });

    private FollowUpResult End(
        EmulatedMerchant merchant,
        TransactionSelector selector,
        Func<EmulatedTransaction, DateTimeOffset, (EmulatedTransaction Hold, EmulatedTransaction Child)> end)
    {
        var now = state.Time.GetUtcNow();
        EmulatedTransaction child = null!;
        var parent = finder.Find(merchant, selector).Update(now, hold =>
        {
            RequireOpen(hold);
            (var ended, child) = end(hold, now);
            return ended;
        });
        return new FollowUpResult(parent, child);
    }

    private void RequireOpen(EmulatedTransaction hold)
    {
        if (hold.Action != EmulatedTransactionAction.Authorization || hold.Status != EmulatedTransactionStatus.Succeeded)
            throw state.Errors.Rule("not-held", "Only a SUCCEEDED AUTHORIZATION holds money.");
        if (hold.SettledAmount is not null)
            throw state.Errors.Rule("authorization-settled", "The authorization was settled; a hold is captured once, and the rest of it was released.");
        if (hold.VoidedAt is not null)
            throw state.Errors.Rule("transaction-voided", "The authorization was voided: it holds no money.");
    }
}
