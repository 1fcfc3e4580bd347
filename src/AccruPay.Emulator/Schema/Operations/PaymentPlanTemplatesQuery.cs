namespace AccruPay.Emulator;

/// <summary>merchantApiPaymentPlanTemplates.</summary>
internal sealed class PaymentPlanTemplatesQuery() : ListQuery<EmulatedPaymentPlanTemplate, PaymentPlanTemplateConnectionGraphType>(
    "merchantApiPaymentPlanTemplates", Filters, PaymentPlanTemplateGraphType.Table)
{
    private static readonly ListFilters<EmulatedPaymentPlanTemplate> Filters = new ListFilters<EmulatedPaymentPlanTemplate>()
        .Currency("currency", template => template.Schedule.Currency)
        .Text("id", template => template.Id)
        .Text("name", template => template.Name)
        .Text("providerCode", template => template.ProviderCode)
        .Text("providerParentTemplateCode", template => template.ProviderParentTemplateCode)
        .Enum<PaymentPlanTemplateStatusEnum, EmulatedPaymentPlanTemplateStatus>("providerStatus", template => template.Status)
        .Enum<TransactionProviderEnum, EmulatedProvider>("transactionProvider", template => template.Account.Provider)
        .Text("transactionProviderId", template => template.Account.Id);

    protected override RecordStore<EmulatedPaymentPlanTemplate> Records(ServiceState state) => state.PaymentPlans.Templates;

    protected override IReadOnlyList<Cell<EmulatedPaymentPlanTemplate>>? Candidates(
        ServiceState state, EmulatedMerchant merchant, OperationArguments arguments)
    {
        if (arguments.Text("id") is { } id)
            return One(state.PaymentPlans.Templates.Find(id), merchant);
        return arguments.Text("providerCode") is { } providerCode ? state.PaymentPlans.TemplatesByProviderCode.Find(merchant, providerCode) : null;
    }
}
