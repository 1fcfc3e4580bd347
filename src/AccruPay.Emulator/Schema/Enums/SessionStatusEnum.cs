namespace AccruPay.Emulator;

/// <summary>CLIENT_TRANSACTION_SESSION_STATUS.</summary>
internal sealed class SessionStatusEnum() : WireEnumGraphType<EmulatedSessionStatus>("CLIENT_TRANSACTION_SESSION_STATUS");
