namespace AccruPay.Emulator;

/// <summary>TRANSACTION_ACH_SECCODE.</summary>
internal sealed class AchSecCodeEnum() : WireEnumGraphType<AchSecCode>("TRANSACTION_ACH_SECCODE");
