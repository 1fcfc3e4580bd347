namespace AccruPay;

/// <summary>
/// Nothing was found, yet. That does not prove that nothing happened: the request may still be under way. Look again
/// later before anything is sent again.
/// </summary>
public sealed record OutcomeNotSeenYet : FoundOutcome;
