using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>MerchantPaymentPlan.</summary>
internal sealed class PaymentPlanGraphType() : TableGraphType<EmulatedPaymentPlan>("MerchantPaymentPlan", Table)
{
    public static FieldTable<EmulatedPaymentPlan> Table { get; } = new FieldTable<EmulatedPaymentPlan>()
        .Required<IdGraphType>("id", plan => plan.Id)
        .Required<PaymentPlanStatusEnum>("status", plan => plan.Status)
        .Required<PaymentPlanStatusEnum>("providerStatus", plan => plan.Status)
        .Required<StringGraphType>("merchantInternalPaymentPlanCode", plan => plan.MerchantInternalPaymentPlanCode)
        .Text("merchantInternalPaymentPlanDescription", plan => plan.MerchantInternalPaymentPlanDescription)
        .Required<StringGraphType>("merchantInternalCustomerCode", plan => plan.MerchantInternalCustomerCode)
        .Text("customerId", plan => plan.CustomerId)
        .Required<StringGraphType>("providerCode", plan => plan.ProviderCode)
        .Text("providerCustomerCode", plan => plan.ProviderCustomerCode)
        .Text("providerError", plan => plan.ProviderError)
        .Required<DateTimeIsoGraphType>("providerLastVerifiedAt", plan => plan.UpdatedAt)
        .Time("providerLastSyncedAt", plan => plan.ProviderLastSyncedAt)
        .Required<IntGraphType>("periodCount", plan => plan.PeriodCount)
        .Required<DateTimeIsoGraphType>("timeAnchor", plan => plan.TimeAnchor)
        .Required<DateTimeIsoGraphType>("currentPeriodStart", plan => plan.CurrentPeriodStart)
        .Required<DateTimeIsoGraphType>("currentPeriodEnd", plan => plan.CurrentPeriodEnd)
        .Required<DateTimeIsoGraphType>("trialEndsAt", plan => plan.TrialEndsAt)
        .Required<DateTimeIsoGraphType>("endsAt", plan => plan.EndsAt)
        .Time("startedAt", plan => plan.StartedAt)
        .Time("canceledAt", plan => plan.CanceledAt)
        .Required<DateTimeIsoGraphType>("createdAt", plan => plan.CreatedAt)
        .Required<DateTimeIsoGraphType>("updatedAt", plan => plan.UpdatedAt)
        .Required<StringGraphType>("transactionProviderId", plan => plan.Account.Id)
        .RequiredLink<ProviderAccountGraphType>("transactionProvider", (plan, _) => plan.Account)
        .Required<StringGraphType>("paymentMethodId", plan => plan.PaymentMethodId)
        .RequiredLink<PaymentMethodGraphType>("paymentMethod", (plan, call) => call.PaymentMethod(plan.PaymentMethodId))
        .Text("templateId", plan => plan.TemplateId)
        .Link<PaymentPlanTemplateGraphType>("template", (plan, call) => call.PaymentPlanTemplate(plan.TemplateId))
        .RequiredLink<ListGraphType<NonNullGraphType<TransactionGraphType>>>("transactions", (plan, call) => call.TransactionsOf(plan))
        .RequiredLink<JsonGraphType>("payload", (plan, _) => ProviderPayload.Of(plan))
        .Group(ScheduleFields.Of<EmulatedPaymentPlan>(plan => plan.Schedule));
}
