namespace AccruPay.Emulator;

/// <summary>TRANSACTION_PROVIDER.</summary>
internal sealed class TransactionProviderEnum() : WireEnumGraphType<EmulatedProvider>("TRANSACTION_PROVIDER");
