using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>MerchantClientTransactionSession.</summary>
internal sealed class SessionGraphType() : TableGraphType<EmulatedSession>("MerchantClientTransactionSession", Table)
{
    public static FieldTable<EmulatedSession> Table { get; } = new FieldTable<EmulatedSession>()
        .Required<IdGraphType>("id", session => session.Id)
        .Required<SessionKindEnum>("kind", session => session.Kind)
        .Required<TransactionActionEnum>("action", session => session.Action)
        .Required<SessionStatusEnum>("status", session => session.Status)
        .Required<SessionStatusEnum>("providerStatus", session => session.Status)
        .Required<StringGraphType>("providerCode", session => session.ProviderCode)
        .Text("providerError", session => session.ProviderError)
        .Required<DateTimeIsoGraphType>("providerLastVerifiedAt", session => session.ProviderLastVerifiedAt)
        .Time("providerLastSyncedAt", _ => null)
        .Text("providerCustomerCode", session => session.ProviderCustomerCode)
        .Required<BigIntGraphType>("amount", session => session.Amount)
        .Required<CurrencyEnum>("currency", session => session.Currency)
        .Text("merchantInternalTransactionCode", session => session.MerchantInternalTransactionCode)
        .Text("merchantInternalCustomerCode", session => session.MerchantInternalCustomerCode)
        .Text("customerId", session => session.CustomerId)
        .Optional<BooleanGraphType>("storePaymentMethod", session => session.StorePaymentMethod)
        .Text("token", session => session.Token)
        .Time("tokenExpiresAt", session => session.TokenExpiresAt)
        .Time("startedAt", session => session.StartedAt)
        .Time("completedAt", session => session.CompletedAt)
        .Time("canceledAt", session => session.CanceledAt)
        .Required<DateTimeIsoGraphType>("createdAt", session => session.CreatedAt)
        .Required<DateTimeIsoGraphType>("updatedAt", session => session.UpdatedAt)
        .Required<StringGraphType>("transactionProviderId", session => session.Account.Id)
        .RequiredLink<ProviderAccountGraphType>("transactionProvider", (session, _) => session.Account)
        .Text("paymentMethodId", session => session.PaymentMethodId)
        .Link<PaymentMethodGraphType>("paymentMethod", (session, call) => call.PaymentMethod(session.PaymentMethodId))
        .Text("paymentPlanId", session => session.PaymentPlanId)
        .Link<PaymentPlanGraphType>("paymentPlan", (session, call) => call.PaymentPlan(session.PaymentPlanId))
        .Link<ListGraphType<NonNullGraphType<TransactionGraphType>>>("transactions", (session, call) => call.TransactionsOf(session))
        .RequiredLink<JsonGraphType>("payload", (session, _) => ProviderPayload.Of(session))
        .Group(CheckoutFields.Of<EmulatedSession>(session => session.Details));
}
