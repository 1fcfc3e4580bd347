namespace AccruPay.Emulator;

/// <summary>Finds the customer that a merchant means at a provider account, or creates it the first time it is named.</summary>
internal sealed class CustomerResolver(ServiceState state)
{
    private readonly Lock _gate = new();

    public EmulatedCustomer Resolve(EmulatedProviderAccount account, CustomerSelector selector, ContactDetails contact)
    {
        // One at a time, so that two starts that name a new customer create one.
        lock (_gate)
        {
            var found = Match(account, selector);
            if (found is not null)
                return found;
            if (!MayCreate(selector.Strategy))
                throw state.Errors.NotFound("customer");
            return Create(account, selector.MerchantInternalCustomerCode, contact);
        }
    }

    private bool MayCreate(CustomerResolutionStrategy strategy) => strategy switch
    {
        CustomerResolutionStrategy.MatchOrCreate => true,
        CustomerResolutionStrategy.Auto => state.Settings.UnknownCustomer == UnknownCustomerBehavior.Create,
        _ => false,
    };

    private EmulatedCustomer? Match(EmulatedProviderAccount account, CustomerSelector selector)
    {
        var byId = selector.Id is { } id ? At(account, state.Customers.Records.Find(id)) : null;
        var byProviderCode = selector.ProviderCode is { } providerCode
            ? At(account, state.Customers.ByProviderCode.Find(account.Merchant, providerCode))
            : null;
        var byCode = At(account, state.Customers.ByCode.Find(account.Merchant, selector.MerchantInternalCustomerCode));

        RefuseUnknown(selector.Id, byId, selector.Strategy);
        RefuseUnknown(selector.ProviderCode, byProviderCode, selector.Strategy);
        RefuseMismatch(byId, byProviderCode);
        RefuseMismatch(byId ?? byProviderCode, byCode);
        return byId ?? byProviderCode ?? byCode;
    }

    /// <summary>An identifier that leads nowhere is a mistake, except where the merchant asked to create.</summary>
    private void RefuseUnknown(string? identifier, EmulatedCustomer? found, CustomerResolutionStrategy strategy)
    {
        if (identifier is not null && found is null && strategy != CustomerResolutionStrategy.MatchOrCreate)
            throw state.Errors.NotFound("customer");
    }

    private void RefuseMismatch(EmulatedCustomer? one, EmulatedCustomer? other)
    {
        if (one is not null && other is not null && !string.Equals(one.Id, other.Id, StringComparison.Ordinal))
            throw state.Errors.Rule("customer-mismatch", "The customer's identifiers name different customers.");
    }

    private EmulatedCustomer Create(EmulatedProviderAccount account, string code, ContactDetails contact)
    {
        var cell = state.Customers.Records.Add(account.Merchant, now => new EmulatedCustomer
        {
            Id = NewId.Create(),
            Account = account,
            ProviderCode = account.Rules.NewCustomerCode(),
            MerchantInternalCustomerCode = code,
            Contact = contact,
            CreatedAt = now,
            UpdatedAt = now,
        });
        return cell.Read(state.Time.GetUtcNow());
    }

    private EmulatedCustomer? At(EmulatedProviderAccount account, params IEnumerable<Cell<EmulatedCustomer>?> cells) =>
        cells.Select(cell => cell?.Read(state.Time.GetUtcNow())).FirstOrDefault(customer => customer?.Account == account);
}
