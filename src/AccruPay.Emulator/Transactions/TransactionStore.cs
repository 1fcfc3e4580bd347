namespace AccruPay.Emulator;

/// <summary>The transactions, found in the same time however many there are.</summary>
internal sealed class TransactionStore
{
    public TransactionStore(TimeProvider time)
    {
        Records = new RecordStore<EmulatedTransaction>(
            time, ByProviderCode, ByCode, ByToken, BySession, ByParent, ByParentProviderCode, ByPaymentPlan, ByCustomer, ByCustomerCode);
        Unseen = new RecordStore<EmulatedTransaction>(time, UnseenByProviderCode, UnseenByCode);
    }

    public RecordStore<EmulatedTransaction> Records { get; }

    public RecordIndex<EmulatedTransaction> ByProviderCode { get; } = new(transaction => transaction.ProviderCode);

    public RecordIndex<EmulatedTransaction> ByCode { get; } = new(transaction => transaction.MerchantInternalTransactionCode);

    public RecordIndex<EmulatedTransaction> ByToken { get; } = new(transaction => transaction.Token);

    public RecordIndex<EmulatedTransaction> BySession { get; } = new(transaction => transaction.ClientTransactionSessionId);

    public RecordIndex<EmulatedTransaction> ByParent { get; } = new(transaction => transaction.RelatedTransactionId);

    public RecordIndex<EmulatedTransaction> ByParentProviderCode { get; } = new(transaction => transaction.ProviderRelatedCode);

    public RecordIndex<EmulatedTransaction> ByPaymentPlan { get; } = new(transaction => transaction.PaymentPlanId);

    public RecordIndex<EmulatedTransaction> ByCustomer { get; } = new(transaction => transaction.CustomerId);

    public RecordIndex<EmulatedTransaction> ByCustomerCode { get; } = new(transaction => transaction.MerchantInternalCustomerCode);

    /// <summary>What happened at a provider without the service, until a sync reveals it.</summary>
    public RecordStore<EmulatedTransaction> Unseen { get; }

    public RecordIndex<EmulatedTransaction> UnseenByProviderCode { get; } = new(transaction => transaction.ProviderCode);

    public RecordIndex<EmulatedTransaction> UnseenByCode { get; } = new(transaction => transaction.MerchantInternalTransactionCode);
}
