namespace AccruPay.Emulator;

/// <summary>What a customer pays with, as a provider knows it: a test card or a bank account.</summary>
internal sealed record PaymentMeans
{
    public required IPaymentMethodInfo Info { get; init; }

    /// <summary>When the card expires; null means never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The card; null of a bank account.</summary>
    public TestCard? Card { get; init; }

    /// <summary>What becomes of debits to the bank account; null of a card.</summary>
    public TestBankAccount? BankAccount { get; init; }

    public EmulatedPaymentMethodType Type => Info.Type;

    public static PaymentMeans Of(TestCard card, EmulatedProvider provider, DateTimeOffset now)
    {
        var info = card.Describe(provider, now);
        return new PaymentMeans
        {
            Card = card,
            Info = info,
            ExpiresAt = new DateTimeOffset(info.ExpirationYear, info.ExpirationMonth, 1, 0, 0, 0, TimeSpan.Zero).AddMonths(1),
        };
    }

    public static PaymentMeans Of(AchInfo account) => new() { BankAccount = TestBankAccounts.Of(account.AccountNumber), Info = account };
}
