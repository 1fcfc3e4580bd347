namespace AccruPay.Emulator;

/// <summary>Takes a card at the provider: the one place where money moves in a session.</summary>
internal sealed class CardCheckout(ServiceState state, SessionTransactions transactions, PaymentMethodVault vault)
{
    /// <summary>The session and its transaction of one moment: read under the session's lock, they belong together.</summary>
    public SessionOutcome Look(Cell<EmulatedSession> cell)
    {
        EmulatedTransaction? transaction = null;
        var now = state.Time.GetUtcNow();
        var session = cell.Update(now, current =>
        {
            transaction = transactions.Main(current)?.Read(now);
            return current;
        });
        return new SessionOutcome(session, transaction);
    }

    public EmulatedTransaction Pay(Cell<EmulatedSession> cell, TestCard card)
    {
        EmulatedTransaction transaction = null!;
        var now = state.Time.GetUtcNow();
        cell.Update(now, session =>
        {
            SessionChanges.RequireOpen(session);
            var decision = ProviderDecision.On(card.Outcome);
            transaction = Settle(session, decision, card, now);
            return SessionChanges.Finish(session, decision, transaction.PaymentMethodId, now);
        });
        return transaction;
    }

    public EmulatedTransaction Decide(Cell<EmulatedSession> cell, bool succeeded)
    {
        EmulatedTransaction transaction = null!;
        var now = state.Time.GetUtcNow();
        cell.Update(now, session =>
        {
            RequireUndecided(session, session.Status == EmulatedSessionStatus.Completed);
            var decision = succeeded
                ? new ProviderDecision(EmulatedSessionStatus.Completed, EmulatedTransactionStatus.Succeeded)
                : new ProviderDecision(EmulatedSessionStatus.Completed, EmulatedTransactionStatus.Failed, "Not approved by the bank");
            transaction = Settle(session, decision, TestCards.Pending, now, waiting => RequireUndecided(session, waiting.Status == EmulatedTransactionStatus.Pending));
            return session with { PaymentMethodId = transaction.PaymentMethodId, UpdatedAt = now };
        });
        return transaction;
    }

    public EmulatedSession Cancel(Cell<EmulatedSession> cell)
    {
        var now = state.Time.GetUtcNow();
        return cell.Update(now, session =>
        {
            var canceled = SessionChanges.Cancel(session, now);
            transactions.Main(session)?.Update(now, transaction => TransactionChanges.Cancel(transaction, now));
            return canceled;
        });
    }

    private static void RequireUndecided(EmulatedSession session, bool isUndecided)
    {
        if (!isUndecided)
            throw new InvalidOperationException($"The session {session.Id} has no transaction that waits for a decision.");
    }

    private EmulatedTransaction Settle(
        EmulatedSession session, ProviderDecision decision, TestCard card, DateTimeOffset now, Action<EmulatedTransaction>? require = null)
    {
        return transactions.MainOrNew(session).Update(now, transaction =>
        {
            require?.Invoke(transaction);
            var decided = TransactionChanges.Decide(transaction, decision.Transaction, decision.Error, now);
            var kept = decided.Status == EmulatedTransactionStatus.Succeeded
                ? vault.StoreIfWanted(decided, PaymentMeans.Of(card, session.Account.Provider, now))
                : decided;
            state.Ledger.RecordOutcome(kept, stored: kept.PaymentMethodId != transaction.PaymentMethodId, now);
            return kept;
        });
    }
}
