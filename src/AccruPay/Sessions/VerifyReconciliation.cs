using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>
/// What a refused verify means. The service refuses to verify what has not been paid, with an error that does not say
/// so: the session says it.
/// </summary>
internal sealed class VerifyReconciliation<TResult> : Reconciliation<SessionIdentifier, TResult>
    where TResult : class
{
    public static readonly VerifyReconciliation<TResult> Instance = new();

    public override async Task<Finding<TResult>> ResolveAsync(
        GraphQLClient client,
        SessionIdentifier input,
        AccruPayApiException refusal,
        SendHistory history,
        CancellationToken cancellationToken)
    {
        if (!refusal.MayNameABusinessRule)
            return default;

        var found = await client.SendAsync(SessionLookup.ByIdentifier, input, cancellationToken).ConfigureAwait(false);
        return found.Items.Count switch
        {
            0 => Finding<TResult>.Means(NotFound(refusal)),
            1 when IsUnpaid(found.Items[0].Status) => Finding<TResult>.Means(Unpaid(refusal, found.Items[0])),
            _ => default,
        };
    }

    // COMPLETED, ERROR and UNKNOWN prove nothing about payment: there the service's refusal stands as it is.
    private static bool IsUnpaid(SessionStatus status) => status is
        SessionStatus.Pending or SessionStatus.Active or SessionStatus.Expired or SessionStatus.Canceled or
        SessionStatus.Declined;

    private static AccruPayNotFoundException NotFound(AccruPayApiException refusal) =>
        new("No such session belongs to this merchant.") { Errors = refusal.Errors, Facts = refusal.Facts };

    private static AccruPaySessionUnpaidException Unpaid(AccruPayApiException refusal, TransactionSession session) =>
        new(session.IsOver
            ? $"The session is {session.StatusText} and unpaid: start a new session with a new transaction code."
            : $"The session is {session.StatusText}: the customer has not paid yet. Verify again later.")
        {
            Errors = refusal.Errors,
            Session = session,
            Facts = refusal.Facts,
        };
}
