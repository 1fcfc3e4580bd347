using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>The operations on templates of payment plans.</summary>
internal static class PaymentPlanTemplateOperations
{
    private const string Selection = "{...E}";

    public static readonly Operation<string, PaymentPlanTemplate> Get = new(
        OperationType.Query,
        OperationClass.Read,
        "merchantApiPaymentPlanTemplate",
        "merchantPaymentPlanTemplateId:String!",
        Selection,
        PaymentPlanTemplate.Fragment,
        static (writer, id) => writer.WriteString("merchantPaymentPlanTemplateId", id),
        PaymentPlanTemplate.Read)
    {
        Subject = RecordLookup.SubjectOf,
        Reconciliation = RecordLookup.Existing(
            "merchantApiPaymentPlanTemplates", Selection, PaymentPlanTemplate.Fragment, PaymentPlanTemplate.Read),
    };

    public static readonly Operation<ListQuery<PaymentPlanTemplateFilter>, Page<PaymentPlanTemplate>> List =
        ListDocument.Operation<PaymentPlanTemplateFilter, PaymentPlanTemplate>(
            "merchantApiPaymentPlanTemplates",
            PaymentPlanTemplateFilter.Arguments,
            Selection,
            PaymentPlanTemplate.Fragment,
            PaymentPlanTemplate.Read);

    public static readonly Operation<CreatePaymentPlanTemplateRequest, PaymentPlanTemplate> Create = new(
        OperationType.Mutation,
        OperationClass.Once,
        "merchantApiPaymentPlanTemplateCreate",
        "data:MerchantPaymentPlanTemplateCreateSchema! merchantTransactionProviderId:String!",
        Selection,
        PaymentPlanTemplate.Fragment,
        static (writer, request) => request.WriteVariables(writer),
        PaymentPlanTemplate.Read)
    {
        Subject = static request => "name: " + request.Name,
        OutcomeFinder = new CreatedTemplateOutcome(),
    };

    public static readonly Operation<UpdatePaymentPlanTemplateRequest, PaymentPlanTemplate> Update = new(
        OperationType.Mutation,
        OperationClass.Once,
        "merchantApiPaymentPlanTemplateUpdate",
        "data:MerchantPaymentPlanTemplateUpdateSchema! merchantPaymentPlanTemplateId:String! merchantTransactionProviderId:String!",
        Selection,
        PaymentPlanTemplate.Fragment,
        static (writer, request) => request.WriteVariables(writer),
        PaymentPlanTemplate.Read)
    {
        Subject = static request => RecordLookup.SubjectOf(request.PaymentPlanTemplateId),
        OutcomeFinder = new UpdatedTemplateOutcome(),
    };

    public static readonly Operation<SyncPlans, PaymentPlanTemplate> Sync = new(
        OperationType.Mutation,
        OperationClass.Repeatable,
        "merchantApiPaymentPlanTemplateSyncOne",
        "merchantTransactionProviderId:String! providerCode:String!",
        Selection,
        PaymentPlanTemplate.Fragment,
        static (writer, sync) => sync.WriteTo(writer),
        PaymentPlanTemplate.Read)
    {
        Subject = static sync => "providerCode: " + sync.ProviderCode,
    };

    public static readonly Operation<SyncPlans, IReadOnlyList<PaymentPlanTemplate>> SyncAll = new(
        OperationType.Mutation,
        OperationClass.Repeatable,
        "merchantApiPaymentPlanTemplateSyncAll",
        "merchantTransactionProviderId:String!",
        Selection,
        PaymentPlanTemplate.Fragment,
        static (writer, sync) => sync.WriteTo(writer),
        RecordArray.Of(PaymentPlanTemplate.Read, "merchantApiPaymentPlanTemplateSyncAll"))
    {
        AnswersList = true,
    };

    /// <summary>The templates of one account that have a name, for finding out.</summary>
    public static readonly Operation<CreatePaymentPlanTemplateRequest, Page<PaymentPlanTemplate>> ByName = new(
        OperationType.Query,
        OperationClass.Read,
        "merchantApiPaymentPlanTemplates",
        "name:String transactionProviderId:String first:Int",
        "{edges{node" + Selection + "}}",
        PaymentPlanTemplate.Fragment,
        static (writer, request) =>
        {
            writer.WriteString("name", request.Name);
            writer.WriteString("transactionProviderId", request.TransactionProviderId);
            writer.WriteNumber("first", CodeQuery.MostFound);
        },
        static (ref WireReader reader) => PageReader.ReadRecords(ref reader, PaymentPlanTemplate.Read));
}
