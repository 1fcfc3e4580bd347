namespace AccruPay.Emulator;

/// <summary>MerchantClientTransactionSessionPaginationEdge.</summary>
internal sealed class SessionEdgeGraphType() : EdgeGraphType<EmulatedSession, SessionGraphType>("MerchantClientTransactionSession");
