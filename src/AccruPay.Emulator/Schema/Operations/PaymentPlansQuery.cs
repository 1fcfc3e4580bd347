namespace AccruPay.Emulator;

/// <summary>merchantApiPaymentPlans.</summary>
internal sealed class PaymentPlansQuery() : ListQuery<EmulatedPaymentPlan, PaymentPlanConnectionGraphType>(
    "merchantApiPaymentPlans", Filters, PaymentPlanGraphType.Table)
{
    private static readonly ListFilters<EmulatedPaymentPlan> Filters = new ListFilters<EmulatedPaymentPlan>()
        .Flag("canceled", plan => plan.CanceledAt is not null)
        .Currency("currency", plan => plan.Schedule.Currency)
        .Text("customerId", plan => plan.CustomerId)
        .Flag("ended", plan => plan.Status == EmulatedPaymentPlanStatus.Ended)
        .Flag("hasProviderError", plan => plan.ProviderError is not null)
        .Text("id", plan => plan.Id)
        .Text("merchantInternalCustomerCode", plan => plan.MerchantInternalCustomerCode)
        .Text("merchantInternalPaymentPlanCode", plan => plan.MerchantInternalPaymentPlanCode)
        .Enum<PaymentMethodEnum, EmulatedPaymentMethodType>("paymentMethod", plan => plan.PaymentMethodType)
        .Text("paymentMethodId", plan => plan.PaymentMethodId)
        .Text("providerCode", plan => plan.ProviderCode)
        .Text("providerCustomerCode", plan => plan.ProviderCustomerCode)
        .Enum<PaymentPlanStatusEnum, EmulatedPaymentPlanStatus>("providerStatus", plan => plan.Status)
        .Flag("started", plan => plan.StartedAt is not null)
        .Text("templateId", plan => plan.TemplateId)
        .Enum<TransactionProviderEnum, EmulatedProvider>("transactionProvider", plan => plan.Account.Provider)
        .Text("transactionProviderId", plan => plan.Account.Id);

    protected override RecordStore<EmulatedPaymentPlan> Records(ServiceState state) => state.PaymentPlans.Plans;

    protected override IReadOnlyList<Cell<EmulatedPaymentPlan>>? Candidates(ServiceState state, EmulatedMerchant merchant, OperationArguments arguments)
    {
        if (arguments.Text("id") is { } id)
            return One(state.PaymentPlans.Plans.Find(id), merchant);
        if (arguments.Text("providerCode") is { } providerCode)
            return state.PaymentPlans.PlansByProviderCode.Find(merchant, providerCode);
        return arguments.Text("merchantInternalPaymentPlanCode") is { } code ? state.PaymentPlans.PlansByCode.Find(merchant, code) : null;
    }
}
