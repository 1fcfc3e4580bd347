namespace AccruPay.Emulator;

/// <summary>MERCHANT_STATUS.</summary>
internal sealed class MerchantStatusEnum() : WireEnumGraphType<MerchantStatus>("MERCHANT_STATUS");
