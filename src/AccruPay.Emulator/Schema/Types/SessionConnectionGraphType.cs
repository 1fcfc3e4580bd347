namespace AccruPay.Emulator;

/// <summary>MerchantClientTransactionSessionPaginationConnection.</summary>
internal sealed class SessionConnectionGraphType() : ConnectionGraphType<EmulatedSession, SessionEdgeGraphType>("MerchantClientTransactionSession");
