namespace AccruPay.Emulator;

/// <summary>merchantApiTransactions.</summary>
internal sealed class TransactionsQuery() : ListQuery<EmulatedTransaction, TransactionConnectionGraphType>(
    "merchantApiTransactions", Filters, TransactionGraphType.Table)
{
    private const string UseOtherIdentifiers = "Use another identifier.";

    private static readonly ListFilters<EmulatedTransaction> Filters = new ListFilters<EmulatedTransaction>()
        .Enum<TransactionActionEnum, EmulatedTransactionAction>("action", transaction => transaction.Action)
        .AnyOf<TransactionActionEnum, EmulatedTransactionAction>("actions", transaction => transaction.Action)
        .Flag("canceled", transaction => transaction.CanceledAt is not null)
        .Text("clientTransactionSessionId", transaction => transaction.ClientTransactionSessionId)
        .Text("code", transaction => transaction.MerchantInternalTransactionCode ?? transaction.Id, UseOtherIdentifiers)
        .Currency("currency", transaction => transaction.Currency)
        .Text("customerId", transaction => transaction.CustomerId)
        .Flag("disputed", transaction => transaction.DisputedAt is not null)
        .Flag("failed", transaction => transaction.FailedAt is not null)
        .Flag("hasProviderError", transaction => transaction.ProviderError is not null)
        .Text("id", transaction => transaction.Id)
        .Text("merchantInternalCustomerCode", transaction => transaction.MerchantInternalCustomerCode)
        .Text("merchantInternalTransactionCode", transaction => transaction.MerchantInternalTransactionCode)
        .Text("paymentMethodCode", transaction => transaction.PaymentMethodCode)
        .Text("paymentMethodId", transaction => transaction.PaymentMethodId)
        .Enum<PaymentMethodEnum, EmulatedPaymentMethodType>("paymentMethodType", transaction => transaction.PaymentMethodType)
        .Text("paymentPlanId", transaction => transaction.PaymentPlanId)
        .Text("providerCode", transaction => transaction.ProviderCode)
        .Text("providerRelatedCode", transaction => transaction.ProviderRelatedCode)
        .Text("relatedTransactionId", transaction => transaction.RelatedTransactionId)
        .Flag("reverted", transaction => transaction.RefundedAt is not null || transaction.VoidedAt is not null)
        .Flag("started", transaction => transaction.StartedAt is not null)
        .Enum<TransactionStatusEnum, EmulatedTransactionStatus>("status", transaction => transaction.Status)
        .AnyOf<TransactionStatusEnum, EmulatedTransactionStatus>("statuses", transaction => transaction.Status)
        .Flag("succeeded", transaction => transaction.SucceededAt is not null)
        .Text("token", transaction => transaction.Token, UseOtherIdentifiers)
        .Time("transactionDateFrom", (transaction, from) => transaction.CreatedAt >= from)
        .Time("transactionDateTo", (transaction, to) => transaction.CreatedAt <= to)
        .Enum<TransactionProviderEnum, EmulatedProvider>("transactionProvider", transaction => transaction.Account.Provider)
        .Text("transactionProviderId", transaction => transaction.Account.Id);

    protected override RecordStore<EmulatedTransaction> Records(ServiceState state) => state.Transactions.Records;

    protected override IReadOnlyList<Cell<EmulatedTransaction>>? Candidates(ServiceState state, EmulatedMerchant merchant, OperationArguments arguments)
    {
        if (arguments.Text("id") is { } id)
            return One(state.Transactions.Records.Find(id), merchant);
        if (arguments.Text("merchantInternalTransactionCode") is { } code)
            return state.Transactions.ByCode.Find(merchant, code);
        if (arguments.Text("providerCode") is { } providerCode)
            return state.Transactions.ByProviderCode.Find(merchant, providerCode);
        if (arguments.Text("clientTransactionSessionId") is { } sessionId)
            return state.Transactions.BySession.Find(merchant, sessionId);
        if (arguments.Text("paymentPlanId") is { } planId)
            return state.Transactions.ByPaymentPlan.Find(merchant, planId);
        if (arguments.Text("relatedTransactionId") is { } parentId)
            return state.Transactions.ByParent.Find(merchant, parentId);
        if (arguments.Text("providerRelatedCode") is { } parentCode)
            return state.Transactions.ByParentProviderCode.Find(merchant, parentCode);
        if (arguments.Text("customerId") is { } customerId)
            return state.Transactions.ByCustomer.Find(merchant, customerId);
        return arguments.Text("merchantInternalCustomerCode") is { } customerCode ? state.Transactions.ByCustomerCode.Find(merchant, customerCode) : null;
    }
}
