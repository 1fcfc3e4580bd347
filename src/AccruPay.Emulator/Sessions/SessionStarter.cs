namespace AccruPay.Emulator;

/// <summary>Starts sessions: checks the rules, burns the code, and keeps the session.</summary>
internal sealed class SessionStarter(ServiceState state, CustomerResolver customers)
{
    public EmulatedSession Start(EmulatedProviderAccount account, StartSession start)
    {
        SessionRules.Check(account, start, state.Errors);
        return state.Codes.Once(
            account,
            start.MerchantInternalTransactionCode,
            holder => UsedCode.Session(state, holder, start.MerchantInternalTransactionCode),
            id => Create(id, account, start));
    }

    private EmulatedSession Create(string id, EmulatedProviderAccount account, StartSession start)
    {
        var customer = start.Customer is { } selector
            ? customers.Resolve(account, selector, start.Details.Billing ?? new ContactDetails())
            : null;

        var session = state.Sessions.Records
            .Add(account.Merchant, now => New(id, account, start, customer, now))
            .Read(state.Time.GetUtcNow());
        state.Ledger.RecordStart(session);
        return session;
    }

    private static EmulatedSession New(string id, EmulatedProviderAccount account, StartSession start, EmulatedCustomer? customer, DateTimeOffset now)
    {
        var providerCode = account.Rules.NewSessionCode(start.Action);
        return new EmulatedSession
        {
            Id = id,
            Account = account,
            ProviderCode = providerCode,
            MerchantInternalTransactionCode = start.MerchantInternalTransactionCode,
            Action = start.Action,
            Amount = start.Amount,
            Currency = start.Currency,
            StorePaymentMethod = start.StorePaymentMethod,
            MerchantInternalCustomerCode = customer?.MerchantInternalCustomerCode,
            CustomerId = customer?.Id,
            ProviderCustomerCode = customer?.ProviderCode,
            Token = account.Rules.NewToken(providerCode),
            TokenExpiresAt = now + account.Rules.Lifetime(start.Action),
            Details = start.Details,
            CreatedAt = now,
            UpdatedAt = now,
            ProviderLastVerifiedAt = now,
        };
    }
}
