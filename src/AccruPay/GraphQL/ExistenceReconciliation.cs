namespace AccruPay.GraphQL;

/// <summary>
/// Tells "there is no such record" from other refusals of a single query, whose error code is not certain, by asking
/// the list query for the same key.
/// </summary>
internal sealed class ExistenceReconciliation<TInput, TResult>(Operation<TInput, RecordList<TResult>> lookup)
    : Reconciliation<TInput, TResult>
    where TResult : class
{
    public override async Task<Finding<TResult>> ResolveAsync(
        GraphQLClient client,
        TInput input,
        AccruPayApiException refusal,
        SendHistory history,
        CancellationToken cancellationToken)
    {
        var found = await client.SendAsync(lookup, input, cancellationToken).ConfigureAwait(false);
        return found.Items.Count > 0
            ? default
            : Finding<TResult>.Means(new AccruPayNotFoundException("No such record belongs to this merchant.")
            {
                Errors = refusal.Errors,
                Facts = refusal.Facts,
            });
    }
}
