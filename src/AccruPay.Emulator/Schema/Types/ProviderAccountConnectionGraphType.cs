namespace AccruPay.Emulator;

/// <summary>MerchantTransactionProviderPaginationConnection.</summary>
internal sealed class ProviderAccountConnectionGraphType()
    : ConnectionGraphType<EmulatedProviderAccount, ProviderAccountEdgeGraphType>("MerchantTransactionProvider");
