namespace AccruPay.Emulator;

/// <summary>CLIENT_TRANSACTION_SESSION_KIND.</summary>
internal sealed class SessionKindEnum() : WireEnumGraphType<EmulatedSessionKind>("CLIENT_TRANSACTION_SESSION_KIND");
