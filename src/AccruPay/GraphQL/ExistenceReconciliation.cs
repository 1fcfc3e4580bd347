namespace AccruPay.GraphQL;

/// <summary>
/// Tells "there is no such record" from other refusals, whose error code is not certain, by asking the list query for
/// the same key.
/// </summary>
internal sealed class ExistenceReconciliation<TInput, TKey, TResult, TRecord>(
    Operation<TKey, Page<TRecord>> lookup, Func<TInput, TKey> keyOf)
    : Reconciliation<TInput, TResult>
    where TResult : class
    where TRecord : class
{
    public override async Task<Finding<TResult>> ResolveAsync(
        GraphQLClient client,
        TInput input,
        AccruPayApiException refusal,
        SendHistory history,
        CancellationToken cancellationToken)
    {
        var found = await client.SendAsync(lookup, keyOf(input), cancellationToken).ConfigureAwait(false);
        return found.Items.Count > 0
            ? default
            : Finding<TResult>.Means(new AccruPayNotFoundException("No such record belongs to this merchant.")
            {
                Errors = refusal.Errors,
                Facts = refusal.Facts with { IsUnsafeToRepeat = false },
            });
    }
}
