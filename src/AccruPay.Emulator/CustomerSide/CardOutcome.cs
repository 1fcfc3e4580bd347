namespace AccruPay.Emulator;

/// <summary>What a provider does with a card.</summary>
public enum CardOutcome
{
    /// <summary>It takes the payment.</summary>
    Approved,

    /// <summary>It refuses: do not honor.</summary>
    Declined,

    /// <summary>It refuses: insufficient funds.</summary>
    InsufficientFunds,

    /// <summary>It asks for 3-D Secure, and the customer gives up.</summary>
    ThreeDSecureAbandoned,

    /// <summary>It breaks.</summary>
    ProcessingError,

    /// <summary>It takes the payment and decides later.</summary>
    Pending,

    /// <summary>It refuses: the card has expired.</summary>
    ExpiredCard,

    /// <summary>It refuses: the security code is wrong.</summary>
    IncorrectCvc,

    /// <summary>It refuses: 3-D Secure is needed, and no customer is there to do it.</summary>
    AuthenticationRequired,
}
