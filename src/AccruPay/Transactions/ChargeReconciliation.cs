using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>
/// Whether the record that a charge, an ACH payment or a server authorization is answered with is the one that was asked
/// for: some material says that the service answers a used code with the record that holds it.
/// </summary>
internal sealed class ChargeReconciliation<TRequest, TResult>(
    Func<TResult, RecordFacts> factsOf, Func<TResult, AccruPayDuplicateTransactionCodeException> duplicateOf)
    : Reconciliation<TRequest, TResult>
    where TRequest : TransactionRequest
    where TResult : class
{
    public override AccruPayException? Check(TRequest input, TResult result, SendHistory history)
    {
        var facts = factsOf(result);
        var sentAt = history.FirstSendByServerClock;
        var isAnother = input.EchoDifferenceTo(facts) is not null
            || input.IsFromElsewhere(facts)
            || OutcomeSearch.IsClearlyOlder(facts.CreatedAt, history);

        // A new record whose details the service changed is the one that was asked for; an older one is somebody else's.
        var isDoubtful = !(facts.CreatedAt >= sentAt) && input.DifferenceTo(facts) is not null;
        return isAnother || isDoubtful ? duplicateOf(result) : null;
    }

    // What a refusal means is found out by the operation's outcome finder.
    public override Task<Finding<TResult>> ResolveAsync(
        GraphQLClient client,
        TRequest input,
        AccruPayApiException refusal,
        SendHistory history,
        CancellationToken cancellationToken) => Task.FromResult(default(Finding<TResult>));
}
