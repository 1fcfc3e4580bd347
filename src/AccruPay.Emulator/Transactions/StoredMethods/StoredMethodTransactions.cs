namespace AccruPay.Emulator;

/// <summary>Keeps the transaction of a stored payment method that is being used, decided as the provider decides.</summary>
internal sealed class StoredMethodTransactions(ServiceState state)
{
    /// <summary>The transaction of a card, which is decided at once.</summary>
    public EmulatedTransaction Add(string id, StoredMethodPayment payment, EmulatedPaymentMethod method, ProviderDecision decision, string? sessionId = null)
    {
        var at = default(DateTimeOffset);
        var transaction = state.Transactions.Records.Add(method.Account.Merchant, now =>
        {
            at = now;
            return TransactionChanges.Decide(New(id, payment, method, sessionId, now), decision.Transaction, decision.Error, now);
        }).Read(at);
        state.Ledger.RecordOutcome(transaction, stored: false, at);
        return transaction;
    }

    /// <summary>The transaction of a bank account, which is decided later.</summary>
    public Cell<EmulatedTransaction> AddPending(string id, StoredMethodPayment payment, EmulatedPaymentMethod method) =>
        state.Transactions.Records.Add(method.Account.Merchant, now => New(id, payment, method, sessionId: null, now));

    public static EmulatedTransaction New(string id, StoredMethodPayment payment, EmulatedPaymentMethod method, string? sessionId, DateTimeOffset now) => new()
    {
        Id = id,
        Account = method.Account,
        ProviderCode = method.Account.Rules.NewTransactionCode(),
        MerchantInternalTransactionCode = payment.MerchantInternalTransactionCode,
        Action = payment.Action,
        Amount = payment.Amount,
        Currency = payment.Currency,
        ClientTransactionSessionId = sessionId,
        MerchantInternalCustomerCode = method.MerchantInternalCustomerCode,
        CustomerId = method.CustomerId,
        ProviderCustomerCode = method.ProviderCustomerCode,
        PaymentMethodType = method.Type,
        PaymentMethodId = method.Id,
        PaymentMethodCode = method.ProviderCode,
        Details = payment.Details,
        CreatedAt = now,
        UpdatedAt = now,
        ProviderLastVerifiedAt = now,
    };
}
