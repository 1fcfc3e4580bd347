using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>
/// What became of a start: whether the session that came back is the one that was asked for, and whether the session
/// that holds a used code is the one that an earlier attempt of this very call made.
/// </summary>
internal sealed class StartReconciliation<TRequest, TResult>(
    Func<TResult, TransactionSession> sessionOf, Func<TransactionSession, TResult> resultOf)
    : Reconciliation<TRequest, TResult>
    where TRequest : StartSessionRequest
    where TResult : class
{
    // The service may answer a used code with the session that holds it. One that is over cannot be a new one.
    public override AccruPayException? Check(TRequest input, TResult result, SendHistory history)
    {
        var session = sessionOf(result);
        if (input.DifferenceTo(RecordFacts.Of(session)) is { } field)
            return Duplicate($"The service answered with another session than the one asked for: its {field} differs.", session);

        return session.IsOver
            ? Duplicate($"The service answered with a session that is over ({session.Status}).", session)
            : null;
    }

    public override async Task<Finding<TResult>> ResolveAsync(
        GraphQLClient client,
        TRequest input,
        AccruPayApiException refusal,
        SendHistory history,
        CancellationToken cancellationToken)
    {
        var holders = await CodeHolders.FindAsync(client, input, cancellationToken).ConfigureAwait(false);
        if (holders.IsEmpty)
            return default;

        if (history.MayHaveArrived && holders.OnlySession is { } session && IsOurs(input, session, history))
            return Finding<TResult>.Of(resultOf(session));

        return Finding<TResult>.Means(new AccruPayDuplicateTransactionCodeException(
            "The transaction code is used already. A code is burnt for good: verify what holds it, or take a new code.")
        {
            Errors = refusal.Errors,
            Session = holders.Sessions is [var holder, ..] ? holder : null,
            Transaction = holders.Transactions is [var transaction, ..] ? transaction : null,
            Facts = refusal.Facts,
        });
    }

    // Anything less would turn the session of an earlier day, whose code was used again by mistake, into a new one.
    private static bool IsOurs(TRequest input, TransactionSession session, SendHistory history)
    {
        var facts = RecordFacts.Of(session);
        return session.Status == SessionStatus.Pending
            && input.DifferenceTo(facts) is null
            && WireText.IsSame(input.Customer?.MerchantInternalCustomerCode, facts.CustomerCode)
            && !input.IsOfAnotherPayer(facts)
            && facts.CreatedAt >= history.FirstSendByServerClock;
    }

    private static AccruPayDuplicateTransactionCodeException Duplicate(string text, TransactionSession session) =>
        new(text + " The transaction code has been used before.") { Session = session };
}
