namespace AccruPay.Emulator;

/// <summary>Stores cards for customers at their provider account.</summary>
internal sealed class CardVault(ServiceState state)
{
    private readonly Lock _gate = new();

    /// <summary>Stores the card where the transaction was to store it, and names it on the transaction.</summary>
    public EmulatedTransaction StoreIfWanted(EmulatedTransaction transaction, TestCard card, DateTimeOffset now)
    {
        var wanted = transaction.StorePaymentMethod || transaction.Action == EmulatedTransactionAction.AddPaymentMethod;
        if (!wanted)
            return transaction;

        var method = Store(transaction, card.Describe(transaction.Account.Provider, now));
        return transaction with { PaymentMethodId = method.Id, PaymentMethodCode = method.ProviderCode };
    }

    private EmulatedPaymentMethod Store(EmulatedTransaction transaction, CardInfo card)
    {
        // One at a time, so that a customer's first card, and only that, is the default one.
        lock (_gate)
        {
            var first = state.PaymentMethods.ByCustomer.Find(transaction.Account.Merchant, transaction.CustomerId!).IsEmpty;
            return state.PaymentMethods.Records
                .Add(transaction.Account.Merchant, now => New(transaction, card, first, now))
                .Read(state.Time.GetUtcNow());
        }
    }

    private static EmulatedPaymentMethod New(EmulatedTransaction transaction, CardInfo card, bool isDefault, DateTimeOffset now) => new()
    {
        Id = NewId.Create(),
        Account = transaction.Account,
        ProviderCode = transaction.Account.Rules.NewPaymentMethodCode(),
        Type = EmulatedPaymentMethodType.Card,
        IsDefault = isDefault,
        CustomerId = transaction.CustomerId,
        ProviderCustomerCode = transaction.ProviderCustomerCode,
        MerchantInternalCustomerCode = transaction.MerchantInternalCustomerCode,
        InitialTransactionId = transaction.Id,
        ExpiresAt = new DateTimeOffset(card.ExpirationYear, card.ExpirationMonth, 1, 0, 0, 0, TimeSpan.Zero).AddMonths(1),
        Billing = transaction.Details.Billing,
        Info = card,
        CreatedAt = now,
        UpdatedAt = now,
    };
}
