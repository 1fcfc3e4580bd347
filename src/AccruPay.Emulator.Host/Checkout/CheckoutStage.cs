namespace AccruPay.Emulator.Host;

/// <summary>How far a session has got, as its customer sees it.</summary>
internal enum CheckoutStage
{
    /// <summary>The customer can pay.</summary>
    Open,

    /// <summary>The customer gave 3-D Secure up, and can pay with another card.</summary>
    ThreeDSecureAbandoned,

    /// <summary>The provider took the card; the bank decides.</summary>
    AwaitsBank,

    /// <summary>Paid, held or stored.</summary>
    Approved,

    /// <summary>Refused by the provider.</summary>
    Declined,

    /// <summary>Taken by the provider and refused by the bank.</summary>
    DeclinedByBank,

    /// <summary>Called off by the customer.</summary>
    Canceled,

    /// <summary>Out of time.</summary>
    Expired,

    /// <summary>Broken at the provider.</summary>
    Error,

    /// <summary>In a state that the service does not know.</summary>
    Unknown,
}
