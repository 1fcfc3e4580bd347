namespace AccruPay.Emulator;

/// <summary>What a provider makes of a card: the states that follow, and its words for a failure.</summary>
internal sealed record ProviderDecision(EmulatedSessionStatus Session, EmulatedTransactionStatus Transaction, string? Error = null)
{
    public static ProviderDecision On(CardOutcome outcome) => outcome switch
    {
        CardOutcome.Approved => new(EmulatedSessionStatus.Completed, EmulatedTransactionStatus.Succeeded),
        CardOutcome.Declined => new(EmulatedSessionStatus.Declined, EmulatedTransactionStatus.Declined, "Do not honor"),
        CardOutcome.InsufficientFunds => new(EmulatedSessionStatus.Declined, EmulatedTransactionStatus.Declined, "Insufficient funds"),
        CardOutcome.ThreeDSecureAbandoned => new(EmulatedSessionStatus.Active, EmulatedTransactionStatus.Started),
        CardOutcome.ProcessingError => new(EmulatedSessionStatus.Error, EmulatedTransactionStatus.Error, "Processing error"),
        CardOutcome.Pending => new(EmulatedSessionStatus.Completed, EmulatedTransactionStatus.Pending),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "The outcome is not known."),
    };
}
