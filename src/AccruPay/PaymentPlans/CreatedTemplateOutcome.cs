using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>Finds a template by its name, which the API does not say to be unique.</summary>
internal sealed class CreatedTemplateOutcome : OutcomeFinder<CreatePaymentPlanTemplateRequest>
{
    public override async Task<FoundOutcome> FindAsync(
        GraphQLClient client, CreatePaymentPlanTemplateRequest input, SendHistory history, CancellationToken cancellationToken)
    {
        var templates = await client.SendAsync(PaymentPlanTemplateOperations.ByName, input, cancellationToken).ConfigureAwait(false);
        return OutcomeSearch.AmongNamed(
            [.. templates.Items.Where(input.IsNamesake)], input.IsLike, static template => template.CreatedAt, history, mayComeTwice: true);
    }
}
