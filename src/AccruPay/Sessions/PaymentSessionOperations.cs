using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>The operations of payment sessions.</summary>
internal static class PaymentSessionOperations
{
    public static readonly Operation<StartPaymentSessionRequest, TransactionSession> Start =
        SessionOperations.Start<StartPaymentSessionRequest, TransactionSession>(
            "merchantApiClientTransactionPaymentSessionStartV2",
            "MerchantApiClientTransactionPaymentSessionStartSchema",
            SessionSelection.Started,
            fragments: "",
            TransactionSession.Read,
            new(static session => session, static session => session));

    public static readonly Operation<SessionIdentifier, Transaction> Verify = SessionOperations.Verify<Transaction>(
        "merchantApiClientTransactionPaymentSessionVerify",
        TransactionSelection.Verified,
        TransactionSelection.VerifiedFragments,
        TransactionAction.Payment,
        Transaction.Read);
}
