namespace AccruPay.Emulator;

/// <summary>What a provider makes of a card: the states that follow, and its words for a failure.</summary>
internal sealed record ProviderDecision(EmulatedSessionStatus Session, EmulatedTransactionStatus Transaction, string? Error = null)
{
    public static ProviderDecision On(CardOutcome outcome) => outcome switch
    {
        CardOutcome.Approved => new(EmulatedSessionStatus.Completed, EmulatedTransactionStatus.Succeeded),
        CardOutcome.Declined => Refusal("Do not honor"),
        CardOutcome.InsufficientFunds => Refusal("Insufficient funds"),
        CardOutcome.ThreeDSecureAbandoned => new(EmulatedSessionStatus.Active, EmulatedTransactionStatus.Started),
        CardOutcome.ProcessingError => new(EmulatedSessionStatus.Error, EmulatedTransactionStatus.Error, "Processing error"),
        CardOutcome.Pending => new(EmulatedSessionStatus.Completed, EmulatedTransactionStatus.Pending),
        CardOutcome.ExpiredCard => Refusal("Expired card"),
        CardOutcome.IncorrectCvc => Refusal("Incorrect CVC"),
        CardOutcome.AuthenticationRequired => Refusal("Authentication required"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "The outcome is not known."),
    };

    /// <summary>What it makes of a stored method, which it knows better than the service does.</summary>
    public static ProviderDecision OnStored(EmulatedPaymentMethod truth) => truth.Status switch
    {
        EmulatedPaymentMethodStatus.Expired => On(CardOutcome.ExpiredCard),
        EmulatedPaymentMethodStatus.Disabled => Refusal("The payment method was removed"),
        _ => On(truth.Means.Card!.StoredOutcome),
    };

    public static ProviderDecision Refusal(string error) =>
        new(EmulatedSessionStatus.Declined, EmulatedTransactionStatus.Declined, error);
}
