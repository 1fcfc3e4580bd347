using System.Numerics;

namespace AccruPay.Emulator;

/// <summary>merchantApiClientTransactionSessions.</summary>
internal sealed class SessionsQuery() : ListQuery<EmulatedSession, SessionConnectionGraphType>(
    "merchantApiClientTransactionSessions", Filters, SessionGraphType.Table)
{
    private static readonly ListFilters<EmulatedSession> Filters = new ListFilters<EmulatedSession>()
        .Enum<TransactionActionEnum, EmulatedTransactionAction>("action", session => session.Action)
        .Equal<BigIntGraphType, BigInteger>("amount", session => session.Amount)
        .Flag("canceled", session => session.CanceledAt is not null)
        .Flag("completed", session => session.CompletedAt is not null)
        .Currency("currency", session => session.Currency)
        .Text("customerId", session => session.CustomerId)
        .Flag("hasProviderError", session => session.ProviderError is not null)
        .Text("id", session => session.Id)
        .Enum<SessionKindEnum, EmulatedSessionKind>("kind", session => session.Kind)
        .Text("merchantInternalCustomerCode", session => session.MerchantInternalCustomerCode)
        .Text("merchantInternalTransactionCode", session => session.MerchantInternalTransactionCode)
        .Text("paymentMethodId", session => session.PaymentMethodId)
        .Text("paymentPlanId", session => session.PaymentPlanId)
        .Text("providerCode", session => session.ProviderCode)
        .Text("providerCustomerCode", session => session.ProviderCustomerCode)
        .Enum<SessionStatusEnum, EmulatedSessionStatus>("providerStatus", session => session.Status)
        .Flag("started", session => session.StartedAt is not null)
        .Text("token", session => session.Token)
        .Text("transactionProviderId", session => session.Account.Id);

    protected override RecordStore<EmulatedSession> Records(ServiceState state) => state.Sessions.Records;

    protected override IReadOnlyList<Cell<EmulatedSession>>? Candidates(ServiceState state, EmulatedMerchant merchant, OperationArguments arguments)
    {
        if (arguments.Text("id") is { } id)
            return One(state.Sessions.Records.Find(id), merchant);
        if (arguments.Text("merchantInternalTransactionCode") is { } code)
            return state.Sessions.ByCode.Find(merchant, code);
        if (arguments.Text("providerCode") is { } providerCode)
            return state.Sessions.ByProviderCode.Find(merchant, providerCode);
        if (arguments.Text("token") is { } token)
            return state.Sessions.ByToken.Find(merchant, token);
        if (arguments.Text("customerId") is { } customerId)
            return state.Sessions.ByCustomer.Find(merchant, customerId);
        return arguments.Text("merchantInternalCustomerCode") is { } customerCode ? state.Sessions.ByCustomerCode.Find(merchant, customerCode) : null;
    }
}
