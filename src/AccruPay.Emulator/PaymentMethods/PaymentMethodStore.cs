namespace AccruPay.Emulator;

/// <summary>The stored payment methods.</summary>
internal sealed class PaymentMethodStore
{
    public PaymentMethodStore(TimeProvider time) => Records = new RecordStore<EmulatedPaymentMethod>(time, ByProviderCode, ByCustomer);

    public RecordStore<EmulatedPaymentMethod> Records { get; }

    public RecordIndex<EmulatedPaymentMethod> ByProviderCode { get; } = new(method => method.ProviderCode);

    public RecordIndex<EmulatedPaymentMethod> ByCustomer { get; } = new(method => method.CustomerId);
}
