namespace AccruPay.Emulator;

/// <summary>Charges stored cards at the provider, of which the service learns by a sync only.</summary>
internal sealed class ProviderCharges(ServiceState state)
{
    public EmulatedTransaction Charge(EmulatedPaymentMethod method, StoredMethodPayment payment) => state.Codes.Once(
        method.Account,
        payment.MerchantInternalTransactionCode,
        _ => throw new InvalidOperationException($"The code '{payment.MerchantInternalTransactionCode}' is already used at this provider account."),
        id => Create(id, method, payment));

    private EmulatedTransaction Create(string id, EmulatedPaymentMethod method, StoredMethodPayment payment)
    {
        var at = state.Time.GetUtcNow();
        var decision = ProviderDecision.OnStored(method.Truth(at));
        var transaction = TransactionChanges.Decide(
            StoredMethodTransactions.New(id, payment, method, sessionId: null, at), decision.Transaction, decision.Error, at);
        state.Transactions.Unseen.Add(method.Account.Merchant, _ => transaction);
        state.Ledger.RecordOutcome(transaction, stored: false, at);
        return transaction;
    }
}
