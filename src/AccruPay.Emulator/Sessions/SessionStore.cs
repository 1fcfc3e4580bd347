namespace AccruPay.Emulator;

/// <summary>The sessions, found in the same time however many there are.</summary>
internal sealed class SessionStore
{
    public SessionStore(TimeProvider time) => Records = new RecordStore<EmulatedSession>(time, ByToken, ByProviderCode, ByCode, ByCustomer, ByCustomerCode);

    public RecordStore<EmulatedSession> Records { get; }

    public RecordIndex<EmulatedSession> ByToken { get; } = new(session => session.Token);

    public RecordIndex<EmulatedSession> ByProviderCode { get; } = new(session => session.ProviderCode);

    public RecordIndex<EmulatedSession> ByCode { get; } = new(session => session.MerchantInternalTransactionCode);

    public RecordIndex<EmulatedSession> ByCustomer { get; } = new(session => session.CustomerId);

    public RecordIndex<EmulatedSession> ByCustomerCode { get; } = new(session => session.MerchantInternalCustomerCode);
}
