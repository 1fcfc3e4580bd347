namespace AccruPay.Emulator;

/// <summary>Chooses the provider account of a start: by id, by provider, or the merchant's default.</summary>
internal sealed class ProviderRouting(ServiceState state)
{
    public EmulatedProviderAccount Choose(EmulatedMerchant merchant, string? accountId, EmulatedProvider? provider)
    {
        if (accountId is not null && provider is not null)
            throw state.Errors.Rule("provider-ambiguous", "merchantTransactionProviderId and transactionProvider exclude each other.");
        if (accountId is not null)
            return ById(merchant, accountId);
        return provider is { } wanted ? At(merchant, wanted) : Default(merchant);
    }

    private EmulatedProviderAccount ById(EmulatedMerchant merchant, string accountId)
    {
        var account = state.Merchants.Accounts.Find(accountId)?.Account ?? throw state.Errors.NotFound("transaction provider");
        return account.Merchant == merchant ? account : throw state.Errors.OtherMerchants("transaction provider");
    }

    private EmulatedProviderAccount At(EmulatedMerchant merchant, EmulatedProvider provider) =>
        merchant.Accounts.FirstOrDefault(account => account.IsEnabled && account.Provider == provider)
        ?? throw state.Errors.Rule("provider-not-configured", "The merchant has no enabled account at this provider.");

    private EmulatedProviderAccount Default(EmulatedMerchant merchant)
    {
        var severalEnabled = merchant.Accounts.Count(account => account.IsEnabled) > 1;
        if (severalEnabled && state.Settings.MissingProvider == MissingProviderBehavior.ErrorWhenSeveral)
            throw state.Errors.Rule("provider-required", "The merchant has several provider accounts; one must be named.");
        return merchant.DefaultAccount ?? throw state.Errors.Rule("provider-not-configured", "The merchant has no enabled provider account.");
    }
}
