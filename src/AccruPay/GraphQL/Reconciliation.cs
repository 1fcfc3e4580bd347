namespace AccruPay.GraphQL;

/// <summary>
/// How an operation finds out what happened where its own answer does not say. The GraphQL client asks it; only the
/// resource knows how.
/// </summary>
internal abstract class Reconciliation<TInput, TResult>
    where TResult : class
{
    /// <summary>Looks at a good answer before the caller gets it.</summary>
    /// <returns>The exception to throw where the answer is that of another call; else null.</returns>
    public virtual AccruPayException? Check(TInput input, TResult result, SendHistory history) => null;

    /// <summary>Looks up what the service's refusal means, in the light of what this call has sent so far.</summary>
    /// <returns>What the refusal turned out to mean.</returns>
    /// <exception cref="AccruPayException">The lookup itself failed; the refusal then stands.</exception>
    public abstract Task<Finding<TResult>> ResolveAsync(
        GraphQLClient client,
        TInput input,
        AccruPayApiException refusal,
        SendHistory history,
        CancellationToken cancellationToken);
}
