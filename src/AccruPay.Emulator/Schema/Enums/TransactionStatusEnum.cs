namespace AccruPay.Emulator;

/// <summary>TRANSACTION_STATUS.</summary>
internal sealed class TransactionStatusEnum() : WireEnumGraphType<EmulatedTransactionStatus>("TRANSACTION_STATUS");
