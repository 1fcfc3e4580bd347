namespace AccruPay.Emulator;

/// <summary>
/// Calls a payment off before the provider captures it: while it waits for its outcome, or, of a card, until the provider's next
/// capture. Once money was given back, or the bank has the debit, it is too late.
/// </summary>
internal sealed class Voids(ServiceState state, TransactionFinder finder, FollowUps followUps)
{
    public FollowUpResult Void(EmulatedMerchant merchant, TransactionSelector selector)
    {
        var now = state.Time.GetUtcNow();
        EmulatedTransaction child = null!;
        var parent = finder.Find(merchant, selector).Update(now, payment =>
        {
            Require(payment, now);
            Require(payment.Truth(), now);
            child = followUps.Add(payment, new FollowUp(EmulatedTransactionAction.Void, payment.Amount));
            var moved = payment.Status == EmulatedTransactionStatus.Succeeded;
            state.Ledger.Record(moved ? LedgerEntryKind.Voided : LedgerEntryKind.Canceled, child, now);
            return TransactionChanges.Void(payment, now);
        });
        return new FollowUpResult(parent, child);
    }

    private void Require(EmulatedTransaction payment, DateTimeOffset now)
    {
        if (payment.Action == EmulatedTransactionAction.Authorization)
            throw state.Errors.Rule("void-of-authorization", "An authorization is released by merchantApiTransactionAuthorizationVoid.");
        if (payment.Action != EmulatedTransactionAction.Payment)
            throw state.Errors.Rule("not-voidable", "Only a PAYMENT can be voided.");
        if (payment.VoidedAt is not null)
            throw state.Errors.Rule("transaction-voided", "The transaction was voided already.");
        if (!IsPending(payment) && !IsUncaptured(payment, now))
            throw state.Errors.Rule("not-voidable", "It is too late to void the transaction: it is over, captured or refunded.");
    }

    private static bool IsPending(EmulatedTransaction payment) =>
        payment is { Status: EmulatedTransactionStatus.Pending, AwaitsCustomer: false };

    private static bool IsUncaptured(EmulatedTransaction payment, DateTimeOffset now) =>
        payment is { PaymentMethodType: EmulatedPaymentMethodType.Card, Status: EmulatedTransactionStatus.Succeeded, RefundedAmount: null, DisputedAt: null }
        && now < payment.SucceededAt + ProviderRules.CapturesAfter;
}
