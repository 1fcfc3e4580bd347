namespace AccruPay.Emulator;

/// <summary>Finds the customer that a merchant means at a provider account, or creates it the first time it is named.</summary>
internal sealed class CustomerResolver(ServiceState state)
{
    private readonly Lock _gate = new();

    public EmulatedCustomer Resolve(EmulatedProviderAccount account, CustomerSelector selector, ContactDetails contact)
    {
        PaymentRules.RequireCustomerCode(selector.MerchantInternalCustomerCode, state.Errors);

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

    /// <summary>Finds the customer and never creates one, whatever the strategy.</summary>
    public EmulatedCustomer Find(EmulatedProviderAccount account, CustomerSelector selector) =>
        Match(account, selector) ?? throw state.Errors.NotFound("customer");

    /// <summary>Creates a customer; one without a code of the merchant's is known by its id and its code at the provider.</summary>
    public EmulatedCustomer Create(EmulatedProviderAccount account, NewCustomer customer)
    {
        PaymentRules.RequireEnabled(account, state.Errors);
        if (customer.MerchantInternalCustomerCode is not { } code)
            return Create(account, code: null, customer.Contact);

        PaymentRules.RequireCustomerCode(code, state.Errors);
        lock (_gate)
        {
            return At(account, state.Customers.ByCode.Find(account.Merchant, code)) is null
                ? Create(account, code, customer.Contact)
                : throw state.Errors.Rule("customer-code-used", $"The merchantInternalCustomerCode '{code}' is already used at this provider account.");
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

    private EmulatedCustomer Create(EmulatedProviderAccount account, string? code, ContactDetails contact)
    {
        var cell = state.Customers.Records.Add(account.Merchant, now => new EmulatedCustomer
        {
            Id = account.Ids.Create(),
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
