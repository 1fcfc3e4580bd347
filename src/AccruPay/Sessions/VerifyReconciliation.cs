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
        if (found.Items is [])
            return Finding<TResult>.Means(NotFound(refusal));

        if (found.Items is not [var session] || session.Action != action || session.HasUnreadableTransactions)
            return default;

        var transactions = session.Transactions
            ?? await TransactionsAsync(client, session, cancellationToken).ConfigureAwait(false);
        return transactions is not null && IsUnpaid(session.Status, transactions)
            ? Finding<TResult>.Means(Unpaid(refusal, session))
            : default;
    }

    // A session without a list of transactions may have none, or not tell; the list query tells.
    private static async Task<IReadOnlyList<Transaction>?> TransactionsAsync(
        GraphQLClient client, TransactionSession session, CancellationToken cancellationToken)
    {
        if (session.MerchantInternalTransactionCode is not { } code)
            return null;

        var query = new CodeQuery(code, session.TransactionProviderId);
        return (await client.SendAsync(TransactionLookup.ByCode, query, cancellationToken).ConfigureAwait(false)).Items;
    }

    // COMPLETED, ERROR and UNKNOWN prove nothing about payment: there the service's refusal stands as it is, and so it
    // does where the session is of another kind, or its transactions cannot be read.
    private static bool IsUnpaid(SessionStatus status, IReadOnlyList<Transaction> transactions) => status switch
    {
        SessionStatus.Pending or SessionStatus.Active => transactions.All(HasNotPaid),
        SessionStatus.Expired or SessionStatus.Canceled or SessionStatus.Declined => transactions.All(CameToNothing),
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
