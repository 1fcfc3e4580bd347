namespace AccruPay.Emulator;

/// <summary>Charges stored payment methods: a card at once, a bank account by a debit that takes days.</summary>
internal sealed class StoredMethodCharges(ServiceState state, StoredMethodFinder methods, StoredMethodTransactions transactions, AchDebits debits)
{
    public EmulatedTransaction Charge(EmulatedProviderAccount account, StoredMethodPayment payment)
    {
        var method = methods.Find(account, payment);
        return state.Codes.Once(
            account,
            payment.MerchantInternalTransactionCode,
            holder => UsedCode.Transaction(state, holder, payment.MerchantInternalTransactionCode),
            id => Create(id, payment, method));
    }

    private EmulatedTransaction Create(string id, StoredMethodPayment payment, EmulatedPaymentMethod method)
    {
        var truth = method.Truth(state.Time.GetUtcNow());
        var isDebit = truth is { Status: EmulatedPaymentMethodStatus.Enabled, Means.BankAccount: not null };
        return isDebit
            ? debits.Begin(transactions.AddPending(id, payment, method), truth.Means)
            : transactions.Add(id, payment, method, ProviderDecision.OnStored(truth));
    }
}
