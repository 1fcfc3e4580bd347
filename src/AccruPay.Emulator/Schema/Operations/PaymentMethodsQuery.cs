namespace AccruPay.Emulator;

/// <summary>merchantApiCustomerPaymentMethods.</summary>
internal sealed class PaymentMethodsQuery() : ListQuery<EmulatedPaymentMethod, PaymentMethodConnectionGraphType>(
    "merchantApiCustomerPaymentMethods", Filters, PaymentMethodGraphType.Table)
{
    private static readonly ListFilters<EmulatedPaymentMethod> Filters = new ListFilters<EmulatedPaymentMethod>()
        .Text("customerId", method => method.CustomerId)
        .Flag("hasProviderError", _ => false)
        .Text("id", method => method.Id)
        .Text("initialTransactionId", method => method.InitialTransactionId)
        .Flag("isDefault", method => method.IsDefault)
        .Text("merchantInternalCustomerCode", method => method.MerchantInternalCustomerCode)
        .Enum<PaymentMethodEnum, EmulatedPaymentMethodType>("methodType", method => method.Type)
        .Text("providerCode", method => method.ProviderCode)
        .Enum<TransactionProviderEnum, EmulatedProvider>("transactionProvider", method => method.Account.Provider)
        .Text("transactionProviderId", method => method.Account.Id);

    protected override RecordStore<EmulatedPaymentMethod> Records(ServiceState state) => state.PaymentMethods.Records;

    protected override IReadOnlyList<Cell<EmulatedPaymentMethod>>? Candidates(ServiceState state, EmulatedMerchant merchant, OperationArguments arguments)
    {
        if (arguments.Text("id") is { } id)
            return One(state.PaymentMethods.Records.Find(id), merchant);
        if (arguments.Text("providerCode") is { } providerCode)
            return state.PaymentMethods.ByProviderCode.Find(merchant, providerCode);
        if (arguments.Text("customerId") is { } customerId)
            return state.PaymentMethods.ByCustomer.Find(merchant, customerId);
        if (arguments.Text("merchantInternalCustomerCode") is { } customerCode)
            return state.PaymentMethods.ByCustomerCode.Find(merchant, customerCode);
        return arguments.Text("initialTransactionId") is { } transactionId
            ? state.PaymentMethods.ByInitialTransaction.Find(merchant, transactionId)
            : null;
    }
}
