namespace AccruPay.Emulator;

/// <summary>CURRENCY.</summary>
internal sealed class CurrencyEnum() : TextEnumGraphType("CURRENCY", ["EUR", "USD"]);
