using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>
/// What a refused verify means. The service refuses to verify what has not been paid, with an error that does not say
/// so: the session and its transactions say it.
/// </summary>
internal sealed class VerifyReconciliation<TResult>(TransactionAction action) : Reconciliation<SessionIdentifier, TResult>
    where TResult : class
{
    public override async Task<Finding<TResult>> ResolveAsync(
        GraphQLClient client,
        SessionIdentifier input,
        AccruPayApiException refusal,
        SendHistory history,
        CancellationToken cancellationToken)
    {
        var found = await client.SendAsync(SessionLookup.ByIdentifier, input, cancellationToken).ConfigureAwait(false);
        return found.Items switch
        {
            [] => Finding<TResult>.Means(NotFound(refusal)),
            [var session] when IsUnpaid(session) => Finding<TResult>.Means(Unpaid(refusal, session)),
            _ => default,
        };
    }

    // COMPLETED, ERROR and UNKNOWN prove nothing about payment: there the service's refusal stands as it is, and so it
    // does where the session is of another kind, or its transactions are not known.
    private bool IsUnpaid(TransactionSession session) => session.Action == action && session.Status switch
    {
        SessionStatus.Pending or SessionStatus.Active => session.Transactions?.All(HasNotPaid) == true,
        SessionStatus.Expired or SessionStatus.Canceled or SessionStatus.Declined => session.Transactions?.All(CameToNothing) == true,
        _ => false,
    };

    private static bool HasNotPaid(Transaction transaction) => transaction.Status != TransactionStatus.Succeeded;

    // That a session is over and unpaid invites the caller to charge again, so nothing in it may still become a payment.
    private static bool CameToNothing(Transaction transaction) => transaction.IsFinal && HasNotPaid(transaction);

    private static AccruPayNotFoundException NotFound(AccruPayApiException refusal) =>
        new("No such session belongs to this merchant.") { Errors = refusal.Errors, Facts = refusal.Facts };

    private static AccruPaySessionUnpaidException Unpaid(AccruPayApiException refusal, TransactionSession session) =>
        new(session.IsOver
            ? $"The session is over ({session.Status}) and unpaid: start a new session with a new transaction code."
            : $"The session is open ({session.Status}): the customer has not paid yet. Verify again later.")
        {
            Errors = refusal.Errors,
            Session = session,
            Facts = refusal.Facts with
            {
                TransactionCode = refusal.Facts.TransactionCode ?? session.MerchantInternalTransactionCode,
            },
        };
}
