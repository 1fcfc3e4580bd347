namespace AccruPay.Emulator;

/// <summary>Changes what is stored at a provider, behind the service's back.</summary>
internal sealed class ProviderVault(ServiceState state)
{
    public string Store(string customerId, TestCard card)
    {
        var now = state.Time.GetUtcNow();
        var customer = state.Customers.Records.Find(customerId)?.Read(now)
            ?? throw new ArgumentException($"There is no customer with the id '{customerId}'.", nameof(customerId));
        var cell = state.PaymentMethods.Unseen.Add(customer.Account.Merchant, at => New(customer, card, at));
        return cell.Read(now).ProviderCode;
    }

    public EmulatedPaymentMethod Expire(string paymentMethodId) => ChangeCard(paymentMethodId, (method, now) =>
        method with { Status = EmulatedPaymentMethodStatus.Expired, Means = method.Means with { ExpiresAt = now }, UpdatedAt = now });

    public EmulatedPaymentMethod Remove(string paymentMethodId) => Change(paymentMethodId, (method, now) =>
        method with { Status = EmulatedPaymentMethodStatus.Disabled, UpdatedAt = now });

    public EmulatedPaymentMethod Replace(string paymentMethodId, TestCard card) => ChangeCard(paymentMethodId, (method, now) =>
        method with { Status = EmulatedPaymentMethodStatus.Enabled, Means = PaymentMeans.Of(card, method.Account.Provider, now), UpdatedAt = now });

    private static EmulatedPaymentMethod New(EmulatedCustomer customer, TestCard card, DateTimeOffset now) => new(PaymentMeans.Of(card, customer.Account.Provider, now))
    {
        Id = customer.Account.Ids.Create(),
        Account = customer.Account,
        ProviderCode = customer.Account.Rules.NewPaymentMethodCode(),
        CustomerId = customer.Id,
        ProviderCustomerCode = customer.ProviderCode,
        MerchantInternalCustomerCode = customer.MerchantInternalCustomerCode,
        CreatedAt = now,
        UpdatedAt = now,
    };

    public EmulatedPaymentMethod FindCard(string paymentMethodId)
    {
        var method = Find(paymentMethodId).Read(state.Time.GetUtcNow());
        return method.Type == EmulatedPaymentMethodType.Card
            ? method
            : throw new ArgumentException($"The payment method '{paymentMethodId}' is no card.", nameof(paymentMethodId));
    }

    private EmulatedPaymentMethod ChangeCard(string paymentMethodId, Func<EmulatedPaymentMethod, DateTimeOffset, EmulatedPaymentMethod> change) =>
        Change(FindCard(paymentMethodId).Id, change);

    private EmulatedPaymentMethod Change(string paymentMethodId, Func<EmulatedPaymentMethod, DateTimeOffset, EmulatedPaymentMethod> change)
    {
        var now = state.Time.GetUtcNow();
        return Find(paymentMethodId).Update(now, method => method with { AtProvider = change(method.Truth(now), now) with { AtProvider = null } });
    }

    private Cell<EmulatedPaymentMethod> Find(string paymentMethodId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(paymentMethodId);
        return state.PaymentMethods.Records.Find(paymentMethodId)
            ?? throw new ArgumentException($"There is no payment method with the id '{paymentMethodId}'.", nameof(paymentMethodId));
    }
}
