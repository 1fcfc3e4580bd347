namespace AccruPay.Emulator;

/// <summary>A customer that a merchant asks to create: MerchantCustomerCreateSchema.</summary>
internal sealed record NewCustomer(string? MerchantInternalCustomerCode, ContactDetails Contact);
