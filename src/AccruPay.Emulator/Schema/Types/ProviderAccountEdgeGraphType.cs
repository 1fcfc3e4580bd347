namespace AccruPay.Emulator;

/// <summary>MerchantTransactionProviderPaginationEdge.</summary>
internal sealed class ProviderAccountEdgeGraphType() : EdgeGraphType<EmulatedProviderAccount, ProviderAccountGraphType>("MerchantTransactionProvider");
