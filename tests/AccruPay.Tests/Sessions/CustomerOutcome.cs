namespace AccruPay.Tests;

/// <summary>What a customer, and the provider, make of a session.</summary>
public enum CustomerOutcome
{
    Approved,
    Declined,
    InsufficientFunds,
    ThreeDSecureAbandoned,
    ProcessingError,
    Pending,
    PendingThenApproved,
    PendingThenRefused,
    Canceled,
    WalkedAway,
    NeverOpened,
    Expired,
}
