using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>MerchantPaymentPlanTemplate.</summary>
internal sealed class PaymentPlanTemplateGraphType() : TableGraphType<EmulatedPaymentPlanTemplate>("MerchantPaymentPlanTemplate", Table)
{
    public static FieldTable<EmulatedPaymentPlanTemplate> Table { get; } = new FieldTable<EmulatedPaymentPlanTemplate>()
        .Required<IdGraphType>("id", template => template.Id)
        .Required<StringGraphType>("name", template => template.Name)
        .Text("description", template => template.Description)
        .Required<PaymentPlanTemplateStatusEnum>("providerStatus", template => template.Status)
        .Required<StringGraphType>("transactionProviderId", template => template.Account.Id)
        .Required<StringGraphType>("providerCode", template => template.ProviderCode)
        .Text("providerParentTemplateCode", template => template.ProviderParentTemplateCode)
        .Text("providerError", _ => null)
        .Required<DateTimeIsoGraphType>("providerLastVerifiedAt", template => template.UpdatedAt)
        .Time("providerLastSyncedAt", template => template.ProviderLastSyncedAt)
        .Required<DateTimeIsoGraphType>("createdAt", template => template.CreatedAt)
        .Required<DateTimeIsoGraphType>("updatedAt", template => template.UpdatedAt)
        .RequiredLink<JsonGraphType>("payload", (template, _) => ProviderPayload.Of(template))
        .Group(ScheduleFields.Of<EmulatedPaymentPlanTemplate>(template => template.Schedule));
}
