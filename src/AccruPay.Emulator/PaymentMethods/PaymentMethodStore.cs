namespace AccruPay.Emulator;

/// <summary>The stored payment methods, found in the same time however many there are.</summary>
internal sealed class PaymentMethodStore
{
    public PaymentMethodStore(TimeProvider time)
    {
        Records = new RecordStore<EmulatedPaymentMethod>(time, ByProviderCode, ByCustomer, ByCustomerCode, ByInitialTransaction);
        Unseen = new RecordStore<EmulatedPaymentMethod>(time, UnseenByProviderCode, UnseenByCustomer);
    }

    public RecordStore<EmulatedPaymentMethod> Records { get; }

    public RecordIndex<EmulatedPaymentMethod> ByProviderCode { get; } = new(method => method.ProviderCode);

    public RecordIndex<EmulatedPaymentMethod> ByCustomer { get; } = new(method => method.CustomerId);

    public RecordIndex<EmulatedPaymentMethod> ByCustomerCode { get; } = new(method => method.MerchantInternalCustomerCode);

    public RecordIndex<EmulatedPaymentMethod> ByInitialTransaction { get; } = new(method => method.InitialTransactionId);

    /// <summary>What was stored at a provider without the service, until a sync reveals it.</summary>
    public RecordStore<EmulatedPaymentMethod> Unseen { get; }

    public RecordIndex<EmulatedPaymentMethod> UnseenByProviderCode { get; } = new(method => method.ProviderCode);

    public RecordIndex<EmulatedPaymentMethod> UnseenByCustomer { get; } = new(method => method.CustomerId);
}
