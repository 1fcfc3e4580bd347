namespace AccruPay.Emulator;

/// <summary>MerchantTransactionPaginationConnection.</summary>
internal sealed class TransactionConnectionGraphType() : ConnectionGraphType<EmulatedTransaction, TransactionEdgeGraphType>("MerchantTransaction");
