using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>The operations on payment plans.</summary>
internal static class PaymentPlanOperations
{
    public static readonly Operation<string, PaymentPlan> Get = new(
        OperationType.Query,
        OperationClass.Read,
        "merchantApiPaymentPlan",
        "merchantPaymentPlanId:String!",
        PaymentPlanSelection.Full,
        PaymentPlanSelection.FullFragments,
        static (writer, id) => writer.WriteString("merchantPaymentPlanId", id),
        PaymentPlan.Read)
    {
        Subject = RecordLookup.SubjectOf,
        Reconciliation = RecordLookup.Existing("merchantApiPaymentPlans", "{...L}", PaymentPlan.Fragment, PaymentPlan.Read),
    };

    public static readonly Operation<ListQuery<PaymentPlanFilter>, Page<PaymentPlan>> List =
        ListDocument.Operation<PaymentPlanFilter, PaymentPlan>(
            "merchantApiPaymentPlans",
            PaymentPlanFilter.Arguments,
            PaymentPlanSelection.Listed,
            PaymentPlanSelection.ListedFragments,
            PaymentPlan.Read);

    public static readonly Operation<CreatePaymentPlanRequest, PaymentPlan> Create = new(
        OperationType.Mutation,
        OperationClass.Once,
        "merchantApiPaymentPlanCreate",
        "data:MerchantPaymentPlanCreateSchema! merchantTransactionProviderId:String!",
        PaymentPlanSelection.Full,
        PaymentPlanSelection.FullFragments,
        static (writer, request) => request.WriteVariables(writer),
        PaymentPlan.Read)
    {
        Subject = static request => "merchantInternalPaymentPlanCode: " + request.MerchantInternalPaymentPlanCode,
        OutcomeFinder = new CreatedPlanOutcome(),
    };

    public static readonly Operation<PlanOfAccount, PaymentPlan> Cancel = new(
        OperationType.Mutation,
        OperationClass.Once,
        "merchantApiPaymentPlanCancel",
        "merchantPaymentPlanId:String! merchantTransactionProviderId:String!",
        PaymentPlanSelection.Full,
        PaymentPlanSelection.FullFragments,
        static (writer, plan) => plan.WriteTo(writer),
        PaymentPlan.Read)
    {
        Subject = static plan => RecordLookup.SubjectOf(plan.PaymentPlanId),
        OutcomeFinder = new CanceledPlanOutcome(),
    };

    public static readonly Operation<SyncPlans, PaymentPlan> Sync = new(
        OperationType.Mutation,
        OperationClass.Repeatable,
        "merchantApiPaymentPlanSyncOne",
        "merchantTransactionProviderId:String! providerCode:String!",
        PaymentPlanSelection.Full,
        PaymentPlanSelection.FullFragments,
        static (writer, sync) => sync.WriteTo(writer),
        PaymentPlan.Read)
    {
        Subject = static sync => "providerCode: " + sync.ProviderCode,
    };

    public static readonly Operation<SyncPlans, IReadOnlyList<PaymentPlan>> SyncAll = new(
        OperationType.Mutation,
        OperationClass.Repeatable,
        "merchantApiPaymentPlanSyncAll",
        "merchantTransactionProviderId:String!",
        PaymentPlanSelection.Listed,
        PaymentPlanSelection.ListedFragments,
        static (writer, sync) => sync.WriteTo(writer),
        RecordArray.Of(PaymentPlan.Read, "merchantApiPaymentPlanSyncAll"))
    {
        AnswersList = true,
    };

    /// <summary>The plans of one account that have a code, for finding out.</summary>
    public static readonly Operation<CreatePaymentPlanRequest, Page<PaymentPlan>> ByCode = new(
        OperationType.Query,
        OperationClass.Read,
        "merchantApiPaymentPlans",
        "merchantInternalPaymentPlanCode:String transactionProviderId:String first:Int",
        "{edges{node" + PaymentPlanSelection.Listed + "}}",
        PaymentPlanSelection.ListedFragments,
        static (writer, request) =>
        {
            writer.WriteString("merchantInternalPaymentPlanCode", request.MerchantInternalPaymentPlanCode);
            writer.WriteString("transactionProviderId", request.TransactionProviderId);
            writer.WriteNumber("first", CodeQuery.MostFound);
        },
        static (ref WireReader reader) => PageReader.ReadRecords(ref reader, PaymentPlan.Read));
}
