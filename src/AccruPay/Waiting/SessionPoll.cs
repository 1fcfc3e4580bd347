using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>Waits for the outcome of a session by verifying it.</summary>
internal static class SessionPoll
{
    public static Task<Transaction> RunAsync(
        GraphQLClient graphQL,
        Operation<SessionIdentifier, Transaction> verify,
        SessionIdentifier session,
        WaitOptions options,
        CancellationToken cancellationToken) =>
        new OutcomePoll<Transaction>(graphQL, verify.Name, options, static transaction => transaction).RunAsync(
            token => VerifyAsync(graphQL, verify, session, static transaction => IsEnd(transaction, transaction.Session), token),
            cancellationToken);

    public static Task<SessionContext> RunAsync<TIdentifier>(
        GraphQLClient graphQL,
        Operation<TIdentifier, SessionContext> verify,
        TIdentifier session,
        WaitOptions options,
        CancellationToken cancellationToken) =>
        new OutcomePoll<SessionContext>(graphQL, verify.Name, options, static context => context.Transactions is [var first, ..] ? first : null).RunAsync(
            token => VerifyAsync(graphQL, verify, session, static context => IsEnd(context), token), cancellationToken);

    private static async Task<Polled<TResult>> VerifyAsync<TIdentifier, TResult>(
        GraphQLClient graphQL,
        Operation<TIdentifier, TResult> verify,
        TIdentifier session,
        Func<TResult, bool> isEnd,
        CancellationToken cancellationToken)
        where TResult : class
    {
        try
        {
            var result = await graphQL.SendAsync(verify, session, cancellationToken).ConfigureAwait(false);
            return Polled<TResult>.Of(result, isEnd(result));
        }
        catch (AccruPaySessionUnpaidException unpaid) when (unpaid.Session is not { IsOver: true })
        {
            return Polled<TResult>.NotYet(unpaid);
        }
    }

    private static bool IsEnd(SessionContext context) => context.Transactions.Count == 0
        ? IsOverWithoutOutcome(context.Session)
        : context.Transactions.All(transaction => IsEnd(transaction, context.Session));

    private static bool IsEnd(Transaction transaction, TransactionSession? session) =>
        transaction.IsFinal || (session is not null && IsOverWithoutOutcome(session));

    // A COMPLETED session's transaction may still be on its way.
    private static bool IsOverWithoutOutcome(TransactionSession session) => session.IsOver && session.Status != SessionStatus.Completed;
}
