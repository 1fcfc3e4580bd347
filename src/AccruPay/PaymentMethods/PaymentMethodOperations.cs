using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>The operations on stored payment methods.</summary>
internal static class PaymentMethodOperations
{
    private const string Selection = "{...M}";

    public static readonly Operation<string, PaymentMethod> Get = new(
        OperationType.Query,
        OperationClass.Read,
        "merchantApiCustomerPaymentMethod",
        "merchantCustomerPaymentMethodId:String!",
        Selection,
        PaymentMethod.Fragment,
        static (writer, id) => writer.WriteString("merchantCustomerPaymentMethodId", id),
        PaymentMethod.Read)
    {
        Subject = RecordLookup.SubjectOf,
        Reconciliation = RecordLookup.Existing("merchantApiCustomerPaymentMethods", Selection, PaymentMethod.Fragment, PaymentMethod.Read),
    };

    public static readonly Operation<ListQuery<PaymentMethodFilter>, Page<PaymentMethod>> List =
        ListDocument.Operation<PaymentMethodFilter, PaymentMethod>(
            "merchantApiCustomerPaymentMethods", PaymentMethodFilter.Arguments, Selection, PaymentMethod.Fragment, PaymentMethod.Read);

    public static readonly Operation<SyncPaymentMethods, PaymentMethod> Sync = new(
        OperationType.Mutation,
        OperationClass.Repeatable,
        "merchantApiCustomerPaymentMethodSyncOne",
        "merchantTransactionProviderId:String! providerCode:String! customer:MerchantCustomerSelector",
        Selection,
        PaymentMethod.Fragment,
        static (writer, sync) => sync.WriteTo(writer),
        PaymentMethod.Read)
    {
        Subject = static sync => "providerCode: " + sync.ProviderCode,
    };

    public static readonly Operation<SyncPaymentMethods, IReadOnlyList<PaymentMethod>> SyncAll = new(
        OperationType.Mutation,
        OperationClass.Repeatable,
        "merchantApiCustomerPaymentMethodSyncAll",
        "merchantTransactionProviderId:String! customer:MerchantCustomerSelector",
        Selection,
        PaymentMethod.Fragment,
        static (writer, sync) => sync.WriteTo(writer),
        RecordArray.Of(PaymentMethod.Read, "merchantApiCustomerPaymentMethodSyncAll"))
    {
        AnswersList = true,
    };
}
