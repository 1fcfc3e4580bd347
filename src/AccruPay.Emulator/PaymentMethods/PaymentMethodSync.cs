namespace AccruPay.Emulator;

/// <summary>Reads stored payment methods from their provider, so that the service knows what was stored, expired or replaced there. A sync creates no customer.</summary>
internal sealed class PaymentMethodSync(ServiceState state, CustomerResolver customers, PaymentMethodVault vault)
{
    /// <param name="account">The provider account.</param>
    /// <param name="providerCode">The method's code at the provider.</param>
    /// <param name="selector">The customer that it must belong to; null means any.</param>
    public EmulatedPaymentMethod One(EmulatedProviderAccount account, string providerCode, CustomerSelector? selector)
    {
        var customer = selector is null ? null : customers.Find(account, selector);
        foreach (var unseen in state.PaymentMethods.UnseenByProviderCode.Find(account.Merchant, providerCode))
            vault.Reveal(unseen.Read(state.Time.GetUtcNow()));

        var cell = state.PaymentMethods.ByProviderCode.Find(account.Merchant, providerCode)
            .FirstOrDefault(method => method.Account == account && IsOf(method, customer));
        return Read(cell ?? throw state.Errors.NotFound("payment method"));
    }

    public IReadOnlyList<EmulatedPaymentMethod> All(EmulatedProviderAccount account, CustomerSelector? selector)
    {
        var customer = customers.Find(account, selector ?? throw state.Errors.Rule("customer-required", "A sync of all payment methods needs a customer."));
        foreach (var unseen in state.PaymentMethods.UnseenByCustomer.Find(account.Merchant, customer.Id))
            vault.Reveal(unseen.Read(state.Time.GetUtcNow()));

        return [.. state.PaymentMethods.ByCustomer.Find(account.Merchant, customer.Id).Select(Read)];
    }

    private bool IsOf(Cell<EmulatedPaymentMethod> method, EmulatedCustomer? customer) =>
        customer is null || string.Equals(method.Read(state.Time.GetUtcNow()).CustomerId, customer.Id, StringComparison.Ordinal);

    private EmulatedPaymentMethod Read(Cell<EmulatedPaymentMethod> cell)
    {
        var now = state.Time.GetUtcNow();
        return cell.Update(now, method => method.Truth(now) with { AtProvider = null, ProviderLastSyncedAt = now });
    }
}
