using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>Finds a plan by the merchant's own code. The API does not say that the code is unique.</summary>
internal sealed class CreatedPlanOutcome : OutcomeFinder<CreatePaymentPlanRequest>
{
    public override async Task<FoundOutcome> FindAsync(
        GraphQLClient client, CreatePaymentPlanRequest input, SendHistory history, CancellationToken cancellationToken)
    {
        var plans = await client.SendAsync(PaymentPlanOperations.ByCode, input, cancellationToken).ConfigureAwait(false);
        return OutcomeSearch.AmongNamed(
            [.. plans.Items.Where(input.IsNamesake)], input.IsLike, static plan => plan.CreatedAt, history);
    }
}
