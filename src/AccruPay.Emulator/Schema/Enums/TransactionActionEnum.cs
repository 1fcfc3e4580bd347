namespace AccruPay.Emulator;

/// <summary>TRANSACTION_ACTION.</summary>
internal sealed class TransactionActionEnum() : WireEnumGraphType<EmulatedTransactionAction>("TRANSACTION_ACTION");
