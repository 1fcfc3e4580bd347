using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>Tells by the template itself whether it has the values that it was to get.</summary>
internal sealed class UpdatedTemplateOutcome : OutcomeFinder<UpdatePaymentPlanTemplateRequest>
{
    public override async Task<FoundOutcome> FindAsync(
        GraphQLClient client, UpdatePaymentPlanTemplateRequest input, SendHistory history, CancellationToken cancellationToken)
    {
        var template = await client
            .SendAsync(PaymentPlanTemplateOperations.Get, input.PaymentPlanTemplateId, cancellationToken)
            .ConfigureAwait(false);

        // Whoever set them: it is what the call was to bring about.
        return input.IsDoneIn(template) ? new OutcomeHappened(template) : new OutcomeNotSeenYet();
    }
}
