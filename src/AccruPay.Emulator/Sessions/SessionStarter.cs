namespace AccruPay.Emulator;

/// <summary>Starts sessions: checks the rules, burns the code, and keeps the session.</summary>
internal sealed class SessionStarter(ServiceState state, CustomerResolver customers)
{
    private readonly Lock _gate = new();

    public EmulatedSession Start(EmulatedProviderAccount account, StartSession start)
    {
        SessionRules.Check(account, start, state.Errors);

        // One at a time: a code has one winner, and the loser finds the winner's session in its place.
        lock (_gate)
        {
            return state.Codes.Holder(account, start.MerchantInternalTransactionCode) is { } holder
                ? Existing(holder, start)
                : Create(account, start);
        }
    }

    private EmulatedSession Existing(string holder, StartSession start)
    {
        var session = state.Sessions.Records.Find(holder);
        if (session is null || state.Settings.DuplicateCode == DuplicateCodeBehavior.Reject)
            throw state.Errors.CodeUsed(start.MerchantInternalTransactionCode);
        return session.Read(state.Time.GetUtcNow());
    }

    /// <summary>The customer comes before the code is claimed: a start that fails over its customer leaves the code free.</summary>
    private EmulatedSession Create(EmulatedProviderAccount account, StartSession start)
    {
        var customer = start.Customer is { } selector
            ? customers.Resolve(account, selector, start.Details.Billing ?? new ContactDetails())
            : null;

        var id = NewId.Create();
        var holder = state.Codes.Claim(account, start.MerchantInternalTransactionCode, id);
        if (!string.Equals(holder, id, StringComparison.Ordinal))
            return Existing(holder, start);

        var session = state.Sessions.Records
            .Add(account.Merchant, now => New(id, account, start, customer, now))
            .Read(state.Time.GetUtcNow());
        state.Ledger.Record(LedgerEntryKind.SessionStarted, session);
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
