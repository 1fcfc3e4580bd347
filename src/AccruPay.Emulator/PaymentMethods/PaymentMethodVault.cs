namespace AccruPay.Emulator;

/// <summary>Stores payment methods for customers at their provider account.</summary>
internal sealed class PaymentMethodVault(ServiceState state)
{
    private readonly Lock _gate = new();

    /// <summary>Stores the means where the transaction was to store it, and names it on the transaction.</summary>
    public EmulatedTransaction StoreIfWanted(EmulatedTransaction transaction, PaymentMeans means)
    {
        var wanted = transaction.StorePaymentMethod || transaction.Action == EmulatedTransactionAction.AddPaymentMethod;
        if (!wanted)
            return transaction;

        var method = Store(transaction, means);
        return transaction with { PaymentMethodId = method.Id, PaymentMethodCode = method.ProviderCode };
    }

    /// <summary>Keeps a method of which the provider alone knew so far. Doing it again finds the one that is kept.</summary>
    public Cell<EmulatedPaymentMethod> Reveal(EmulatedPaymentMethod unseen)
    {
        lock (_gate)
        {
            return state.PaymentMethods.Records.Find(unseen.Id) ?? state.PaymentMethods.Records.Add(
                unseen.Account.Merchant,
                now => unseen with { IsDefault = IsFirstOf(unseen), CreatedAt = now, UpdatedAt = now });
        }
    }

    private EmulatedPaymentMethod Store(EmulatedTransaction transaction, PaymentMeans means)
    {
        // One at a time, so that a customer's first method, and only that, is the default one.
        lock (_gate)
        {
            return state.PaymentMethods.Records
                .Add(transaction.Account.Merchant, now => New(transaction, means, now))
                .Read(state.Time.GetUtcNow());
        }
    }

    private EmulatedPaymentMethod New(EmulatedTransaction transaction, PaymentMeans means, DateTimeOffset now)
    {
        var method = new EmulatedPaymentMethod(means)
        {
            Id = transaction.Account.Ids.Create(),
            Account = transaction.Account,
            ProviderCode = transaction.Account.Rules.NewPaymentMethodCode(),
            CustomerId = transaction.CustomerId,
            ProviderCustomerCode = transaction.ProviderCustomerCode,
            MerchantInternalCustomerCode = transaction.MerchantInternalCustomerCode,
            InitialTransactionId = transaction.Id,
            Billing = transaction.Details.Billing,
            CreatedAt = now,
            UpdatedAt = now,
        };
        return method with { IsDefault = IsFirstOf(method) };
    }

    private bool IsFirstOf(EmulatedPaymentMethod method) =>
        state.PaymentMethods.ByCustomer.Find(method.Account.Merchant, method.CustomerId!).Count == 0;
}
