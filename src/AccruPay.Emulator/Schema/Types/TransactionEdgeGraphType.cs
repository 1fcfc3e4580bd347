namespace AccruPay.Emulator;

/// <summary>MerchantTransactionPaginationEdge.</summary>
internal sealed class TransactionEdgeGraphType() : EdgeGraphType<EmulatedTransaction, TransactionGraphType>("MerchantTransaction");
