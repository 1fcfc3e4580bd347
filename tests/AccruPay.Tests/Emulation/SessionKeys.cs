namespace AccruPay.Tests;

/// <summary>The ways to name a session.</summary>
internal static class SessionKeys
{
    /// <summary>The four identifiers of one session, all of which mean the same.</summary>
    internal static SessionIdentifier[] AllOf(TransactionSession session) =>
    [
        SessionIdentifier.FromId(session.Id),
        SessionIdentifier.FromToken(session.Token!),
        SessionIdentifier.FromProviderCode(session.ProviderCode!),
        SessionIdentifier.FromMerchantInternalTransactionCode(session.MerchantInternalTransactionCode!),
    ];

    /// <summary>Identifiers that name nothing.</summary>
    internal static SessionIdentifier[] Unknown { get; } =
    [
        SessionIdentifier.FromId("unknown"),
        SessionIdentifier.FromToken("unknown"),
        SessionIdentifier.FromProviderCode("unknown"),
        SessionIdentifier.FromMerchantInternalTransactionCode("unknown"),
    ];
}
