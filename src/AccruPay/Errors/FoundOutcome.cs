namespace AccruPay;

/// <summary>
/// What was found out about a call whose outcome was unknown: <see cref="OutcomeHappened"/>,
/// <see cref="OutcomeNotSeenYet"/> or <see cref="OutcomeAmbiguous"/>.
/// </summary>
public abstract record FoundOutcome
{
    private protected FoundOutcome()
    {
    }
}
