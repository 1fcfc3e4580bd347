namespace AccruPay.Emulator;

/// <summary>Holds money on stored cards: a session that no browser takes part in, which is over as soon as it is started.</summary>
internal sealed class ServerAuthorizations(ServiceState state, StoredMethodFinder methods, StoredMethodTransactions transactions)
{
    public EmulatedSession Start(EmulatedProviderAccount account, StoredMethodPayment payment)
    {
        var method = methods.Find(account, payment);
        return state.Codes.Once(
            account,
            payment.MerchantInternalTransactionCode,
            holder => UsedCode.Session(state, holder, payment.MerchantInternalTransactionCode),
            id => Create(id, payment, method));
    }

    private EmulatedSession Create(string id, StoredMethodPayment payment, EmulatedPaymentMethod method)
    {
        var decision = ProviderDecision.OnStored(method.Truth(state.Time.GetUtcNow()));
        var cell = state.Sessions.Records.Add(method.Account.Merchant, now =>
        {
            // The transaction comes first: nobody sees the session without it.
            var session = SessionChanges.Finish(New(id, payment, method, now), decision, method.Id, now);
            state.Ledger.RecordStart(session);
            transactions.Add(method.Account.Ids.Create(), payment, method, decision, session.Id);
            return session;
        });
        return cell.Read(state.Time.GetUtcNow());
    }

    private static EmulatedSession New(string id, StoredMethodPayment payment, EmulatedPaymentMethod method, DateTimeOffset now) => new()
    {
        Id = id,
        Kind = EmulatedSessionKind.Server,
        Account = method.Account,
        ProviderCode = method.Account.Rules.NewSessionCode(payment.Action),
        MerchantInternalTransactionCode = payment.MerchantInternalTransactionCode,
        Action = payment.Action,
        Amount = payment.Amount,
        Currency = payment.Currency,
        MerchantInternalCustomerCode = method.MerchantInternalCustomerCode,
        CustomerId = method.CustomerId,
        ProviderCustomerCode = method.ProviderCustomerCode,
        Token = null,
        Details = payment.Details,
        CreatedAt = now,
        UpdatedAt = now,
        ProviderLastVerifiedAt = now,
    };
}
