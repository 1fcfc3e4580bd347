using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>The operations of add-payment-method sessions.</summary>
internal static class PaymentMethodSessionOperations
{
    public static readonly Operation<StartPaymentMethodSessionRequest, TransactionSession> Start =
        SessionOperations.Start<StartPaymentMethodSessionRequest, TransactionSession>(
            "merchantApiClientTransactionAddPaymentMethodSessionStart",
            "MerchantApiClientTransactionAddPaymentMethodSessionStartSchema",
            SessionSelection.Started,
            fragments: "",
            TransactionSession.Read,
            new(static session => session, static session => session));

    public static readonly Operation<SessionIdentifier, Transaction> Verify = SessionOperations.Verify<Transaction>(
        "merchantApiClientTransactionAddPaymentMethodSessionVerify",
        TransactionSelection.Verified,
        TransactionSelection.VerifiedFragments,
        TransactionAction.AddPaymentMethod,
        Transaction.Read);
}
