namespace AccruPay.Emulator;

/// <summary>MERCHANT_STATUS.</summary>
internal enum MerchantStatus
{
    Active,
    Disabled,
    Pending,
}
