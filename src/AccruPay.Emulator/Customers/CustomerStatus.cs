namespace AccruPay.Emulator;

/// <summary>CUSTOMER_STATUS.</summary>
internal enum CustomerStatus
{
    Enabled,
    Disabled,
    Error,
    Unknown,
}
