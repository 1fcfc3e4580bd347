using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>MerchantTransaction.</summary>
internal sealed class TransactionGraphType() : TableGraphType<EmulatedTransaction>("MerchantTransaction", Table)
{
    private const string UseOtherIdentifiers = "Use id, providerCode or merchantInternalTransactionCode.";
    private const string UseSessions = "Use the session.";

    public static FieldTable<EmulatedTransaction> Table { get; } = new FieldTable<EmulatedTransaction>()
        .Required<IdGraphType>("id", transaction => transaction.Id)
        .Required<TransactionActionEnum>("action", transaction => transaction.Action)
        .Required<TransactionStatusEnum>("status", transaction => transaction.Status)
        .Required<TransactionStatusEnum>("providerStatus", transaction => transaction.Status)
        .Required<BigIntGraphType>("amount", transaction => transaction.Amount)
        .Optional<BigIntGraphType>("refundedAmount", transaction => transaction.RefundedAmount)
        .Required<CurrencyEnum>("currency", transaction => transaction.Currency)
        .Required<StringGraphType>("providerCode", transaction => transaction.ProviderCode)
        .Text("providerRelatedCode", transaction => transaction.ProviderRelatedCode)
        .Text("providerAuthorizationCode", transaction => transaction.ProviderAuthorizationCode)
        .Text("providerCustomerCode", transaction => transaction.ProviderCustomerCode)
        .Text("providerError", transaction => transaction.ProviderError)
        .Text("transactionError", transaction => transaction.ProviderError)
        .Required<DateTimeIsoGraphType>("providerLastVerifiedAt", transaction => transaction.ProviderLastVerifiedAt)
        .Time("providerLastSyncedAt", transaction => transaction.ProviderLastSyncedAt)
        .Text("merchantInternalTransactionCode", transaction => transaction.MerchantInternalTransactionCode)
        .Text("merchantInternalCustomerCode", transaction => transaction.MerchantInternalCustomerCode)
        .Text("customerId", transaction => transaction.CustomerId)
        .Optional<BooleanGraphType>("storePaymentMethod", transaction => transaction.StorePaymentMethod)
        .Optional<PaymentMethodEnum>("paymentMethodType", transaction => transaction.PaymentMethodType)
        .Text("paymentMethodCode", transaction => transaction.PaymentMethodCode)
        .Text("paymentMethodId", transaction => transaction.PaymentMethodId)
        .Link<PaymentMethodGraphType>("paymentMethod", (transaction, call) => call.PaymentMethod(transaction.PaymentMethodId))
        .Text("paymentPlanId", transaction => transaction.PaymentPlanId)
        .Link<PaymentPlanGraphType>("paymentPlan", (transaction, call) => call.PaymentPlan(transaction.PaymentPlanId))
        .Required<DateTimeIsoGraphType>("transactionDate", transaction => transaction.CreatedAt)
        .Time("startedAt", transaction => transaction.StartedAt)
        .Time("succeededAt", transaction => transaction.SucceededAt)
        .Time("failedAt", transaction => transaction.FailedAt)
        .Time("canceledAt", transaction => transaction.CanceledAt)
        .Time("refundedAt", transaction => transaction.RefundedAt)
        .Time("voidedAt", transaction => transaction.VoidedAt)
        .Time("disputedAt", transaction => transaction.DisputedAt)
        .Required<DateTimeIsoGraphType>("createdAt", transaction => transaction.CreatedAt)
        .Required<DateTimeIsoGraphType>("updatedAt", transaction => transaction.UpdatedAt)
        .Required<StringGraphType>("transactionProviderId", transaction => transaction.Account.Id)
        .RequiredLink<ProviderAccountGraphType>("transactionProvider", (transaction, _) => transaction.Account)
        .Text("clientTransactionSessionId", transaction => transaction.ClientTransactionSessionId)
        .Link<SessionGraphType>("clientTransactionSession", (transaction, call) => call.Session(transaction.ClientTransactionSessionId))
        .Text("relatedTransactionId", transaction => transaction.RelatedTransactionId)
        .Link<TransactionGraphType>("relatedTransaction", (transaction, call) => call.Transaction(transaction.RelatedTransactionId))
        .Link<ListGraphType<NonNullGraphType<TransactionGraphType>>>("transactionsRelated", (transaction, call) => call.TransactionsRelatedTo(transaction))
        .RequiredLink<JsonGraphType>("payload", (transaction, _) => ProviderPayload.Of(transaction))
        .Required<StringGraphType>("code", transaction => transaction.MerchantInternalTransactionCode ?? transaction.Id, UseOtherIdentifiers)
        .Text("token", transaction => transaction.Token, UseSessions)
        .Time("tokenExpiresAt", transaction => transaction.TokenExpiresAt, UseSessions)
        .Group(CheckoutFields.Of<EmulatedTransaction>(transaction => transaction.Details));
}
