namespace AccruPay.Emulator;

/// <summary>TRANSACTION_ACH_SECCODE: how the customer agreed to a debit.</summary>
internal enum AchSecCode
{
    Ccd,
    Tel,
    Unknown,
    Web,
}
