using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>
/// Finds the customer that a lost call was to make, by a query that never makes one. There is no list of customers, so
/// that "there is none" is a refusal whose code is not certain.
/// </summary>
/// <param name="queryOf">Whom to look for.</param>
/// <param name="isNew">Whether the call was to make a new customer; otherwise one that was there is what it asked for.</param>
internal sealed class CustomerOutcome<TInput>(Func<TInput, CustomerQuery> queryOf, bool isNew) : OutcomeFinder<TInput>
{
    public override async Task<FoundOutcome> FindAsync(
        GraphQLClient client, TInput input, SendHistory history, CancellationToken cancellationToken)
    {
        var query = queryOf(input);
        var strict = query with { Customer = query.Customer with { ResolutionStrategy = CustomerResolutionStrategy.Strict } };
        try
        {
            var customer = await client.SendAsync(CustomerOperations.FindOnly, strict, cancellationToken).ConfigureAwait(false);
            return !isNew || customer.CreatedAt >= history.FirstSendByServerClock
                ? new OutcomeHappened(customer)
                : new OutcomeAmbiguous([customer]);
        }
        catch (AccruPayApiException refusal) when (MaySayThereIsNone(refusal))
        {
            return new OutcomeNotSeenYet();
        }
    }

    private static bool MaySayThereIsNone(AccruPayApiException refusal) =>
        refusal is AccruPayNotFoundException || refusal.ErrorCode is ['@', ..] or "VALIDATION_ERROR";
}
