namespace AccruPay.Emulator;

/// <summary>The customers. A customer's code is unique per provider account, so it is found within one.</summary>
internal sealed class CustomerStore
{
    public CustomerStore(TimeProvider time) => Records = new RecordStore<EmulatedCustomer>(time, ByProviderCode, ByCode);

    public RecordStore<EmulatedCustomer> Records { get; }

    public RecordIndex<EmulatedCustomer> ByProviderCode { get; } = new(customer => customer.ProviderCode);

    public RecordIndex<EmulatedCustomer> ByCode { get; } = new(customer => customer.MerchantInternalCustomerCode);
}
