using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>Tells by the plan itself whether it has been canceled since.</summary>
internal sealed class CanceledPlanOutcome : OutcomeFinder<PlanOfAccount>
{
    public override async Task<FoundOutcome> FindAsync(
        GraphQLClient client, PlanOfAccount input, SendHistory history, CancellationToken cancellationToken)
    {
        var plan = await client.SendAsync(PaymentPlanOperations.Get, input.PaymentPlanId, cancellationToken).ConfigureAwait(false);

        // Whoever canceled it: it is what the call was to bring about.
        return plan.CanceledAt is not null || plan.Status == PaymentPlanStatus.Canceled
            ? new OutcomeHappened(plan)
            : new OutcomeNotSeenYet();
    }
}
