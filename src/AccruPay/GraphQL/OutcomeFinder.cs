namespace AccruPay.GraphQL;

/// <summary>
/// Finds out whether a request of class <see cref="OperationClass.Once"/> took effect. The GraphQL client asks it; only
/// the resource knows where the traces of its operations are.
/// </summary>
internal abstract class OutcomeFinder<TInput>
{
    /// <summary>
    /// Whether the merchant's own code names the record for certain, so that the client looks for it before it gives up.
    /// </summary>
    public virtual bool IsKeyed => false;

    /// <summary>Looks for what the request would have made or changed.</summary>
    /// <returns>
    /// What was found. For a keyed operation the record of <see cref="OutcomeHappened"/> is of the operation's result type.
    /// </returns>
    /// <exception cref="AccruPayException">The lookup itself failed.</exception>
    public abstract Task<FoundOutcome> FindAsync(
        GraphQLClient client, TInput input, SendHistory history, CancellationToken cancellationToken);
}
