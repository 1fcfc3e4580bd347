namespace AccruPay.Emulator;

/// <summary>What becomes of a payment at the provider after its first answer: the outcome of a pending one, and what the bank takes back.</summary>
internal sealed class ProviderOutcomes(ServiceState state, ProviderNews news)
{
    public static readonly ProviderDecision Success = new(EmulatedSessionStatus.Completed, EmulatedTransactionStatus.Succeeded);

    public static ProviderDecision Failure(string error) => new(EmulatedSessionStatus.Completed, EmulatedTransactionStatus.Failed, error);

    /// <summary>A pending payment goes into processing.</summary>
    /// <returns>False where it is not pending any more.</returns>
    public bool Start(Cell<EmulatedTransaction> cell, DateTimeOffset at)
    {
        var started = false;
        cell.Update(at, payment =>
        {
            started = payment.Truth().Status == EmulatedTransactionStatus.Pending;
            return started ? news.Outcome(payment, new ProviderEvent(at, pending => Started(pending, at))) : payment;
        });
        return started;
    }

    /// <summary>A pending payment, or one in processing, ends.</summary>
    /// <returns>False where it has ended already.</returns>
    public bool Decide(Cell<EmulatedTransaction> cell, ProviderDecision decision, DateTimeOffset at)
    {
        var decided = false;
        cell.Update(at, payment =>
        {
            var truth = payment.Truth();
            decided = truth is { AwaitsCustomer: false, Status: EmulatedTransactionStatus.Pending or EmulatedTransactionStatus.Started };
            if (!decided)
                return payment;

            var ended = TransactionChanges.Decide(truth, decision.Transaction, decision.Error, at);
            var succeeded = ended.Status == EmulatedTransactionStatus.Succeeded;
            state.Ledger.RecordOutcome(ended, stored: succeeded && truth.StorePaymentMethod, at);
            return news.Outcome(payment, new ProviderEvent(at, pending => Ended(pending, ended)) { Stores = succeeded ? truth.UnsettledMeans : null });
        });
        return decided;
    }

    /// <summary>The bank takes the money back on behalf of its customer; the service learns of it by a sync.</summary>
    /// <returns>False where there is no money to take back.</returns>
    public bool TryDispute(Cell<EmulatedTransaction> cell, DateTimeOffset at) => TryTakeBack(cell, LedgerEntryKind.ChargedBack, at, charge =>
        new ProviderEvent(at, paid => paid with { DisputedAt = at, UpdatedAt = at })
        {
            FollowUp = new FollowUp(EmulatedTransactionAction.Chargeback, charge.Refundable),
        });

    /// <summary>The bank takes the money of a settled debit back; the service learns of it by a sync.</summary>
    /// <returns>False where there is no money to take back.</returns>
    public bool TryTakeBack(Cell<EmulatedTransaction> cell, string reason, DateTimeOffset at) =>
        cell.Read(at).PaymentMethodType == EmulatedPaymentMethodType.Ach
        && TryTakeBack(cell, LedgerEntryKind.Returned, at, _ => new ProviderEvent(at, settled => Returned(settled, reason, at)));

    private bool TryTakeBack(Cell<EmulatedTransaction> cell, LedgerEntryKind kind, DateTimeOffset at, Func<EmulatedTransaction, ProviderEvent> happen)
    {
        var taken = false;
        cell.Update(at, charge =>
        {
            var truth = charge.Truth();
            taken = truth is { IsCharge: true, Status: EmulatedTransactionStatus.Succeeded, VoidedAt: null, DisputedAt: null, Refundable.Sign: > 0 };
            if (!taken)
                return charge;

            state.Ledger.RecordOn(kind, truth, at, truth.Refundable);
            return ProviderNews.Unseen(charge, happen(truth));
        });
        return taken;
    }

    /// <summary>Decided once, so that every look at the truth shows the same authorization code.</summary>
    private static EmulatedTransaction Ended(EmulatedTransaction pending, EmulatedTransaction ended) => pending with
    {
        Status = ended.Status,
        StartedAt = ended.StartedAt,
        SucceededAt = ended.SucceededAt,
        FailedAt = ended.FailedAt,
        ProviderAuthorizationCode = ended.ProviderAuthorizationCode,
        ProviderError = ended.ProviderError,
        UnsettledMeans = null,
        UpdatedAt = ended.UpdatedAt,
    };

    private static EmulatedTransaction Started(EmulatedTransaction pending, DateTimeOffset at) =>
        pending with { Status = EmulatedTransactionStatus.Started, StartedAt = at, UpdatedAt = at };

    private static EmulatedTransaction Returned(EmulatedTransaction settled, string reason, DateTimeOffset at) =>
        settled with { Status = EmulatedTransactionStatus.Failed, FailedAt = at, ProviderError = reason, UpdatedAt = at };
}
