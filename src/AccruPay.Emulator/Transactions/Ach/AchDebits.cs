namespace AccruPay.Emulator;

/// <summary>
/// The life of a debit, by the clock. It waits PENDING until it goes to the bank, is STARTED there, and settles or is returned unpaid.
/// </summary>
internal sealed class AchDebits(ServiceState state, ProviderOutcomes outcomes)
{
    private static readonly TimeSpan ReturnsAfter = TimeSpan.FromDays(2);
    private static readonly TimeSpan SettlesAfter = TimeSpan.FromDays(3);
    private static readonly TimeSpan ReturnsLateAfter = TimeSpan.FromDays(10);

    /// <summary>Gives the debit to the provider, which refuses it at once or lets it take its time.</summary>
    public EmulatedTransaction Begin(Cell<EmulatedTransaction> cell, PaymentMeans means)
    {
        var now = state.Time.GetUtcNow();
        if (means.BankAccount!.Outcome == DebitOutcome.Refused)
            return cell.Update(now, debit => Refuse(debit, now));

        var begun = cell.Update(now, debit =>
        {
            state.Ledger.Record(LedgerEntryKind.DebitInitiated, debit, debit.CreatedAt);
            return debit with { UnsettledMeans = means };
        });
        state.Calendar.Add(begun.CreatedAt + ProviderRules.CapturesAfter, at => GoToBank(cell, means.BankAccount.Outcome, at));
        return begun;
    }

    private EmulatedTransaction Refuse(EmulatedTransaction debit, DateTimeOffset now)
    {
        var refused = TransactionChanges.Decide(debit, EmulatedTransactionStatus.Declined, "The customer has not authorized debits", now);
        state.Ledger.RecordOutcome(refused, stored: false, now);
        return refused;
    }

    private void GoToBank(Cell<EmulatedTransaction> cell, DebitOutcome outcome, DateTimeOffset at)
    {
        if (!outcomes.Start(cell, at))
            return;

        var begun = cell.Read(at).CreatedAt;
        switch (outcome)
        {
            case DebitOutcome.InsufficientFunds:
                state.Calendar.Add(begun + ReturnsAfter, then => outcomes.Decide(cell, ProviderOutcomes.Failure("R01 Insufficient funds"), then));
                break;
            case DebitOutcome.AccountClosed:
                state.Calendar.Add(begun + ReturnsAfter, then => outcomes.Decide(cell, ProviderOutcomes.Failure("R02 Account closed"), then));
                break;
            case DebitOutcome.Settles:
                state.Calendar.Add(begun + SettlesAfter, then => outcomes.Decide(cell, ProviderOutcomes.Success, then));
                break;
            case DebitOutcome.ReturnedLate:
                state.Calendar.Add(begun + SettlesAfter, then => outcomes.Decide(cell, ProviderOutcomes.Success, then));
                state.Calendar.Add(begun + ReturnsLateAfter, then => outcomes.TryTakeBack(cell, "R10 Customer advises not authorized", then));
                break;
        }
    }
}
