namespace AccruPay.Emulator;

/// <summary>The state of a session: CLIENT_TRANSACTION_SESSION_STATUS.</summary>
public enum EmulatedSessionStatus
{
    /// <summary>Started; the customer has not opened it.</summary>
    Pending,

    /// <summary>Open on the customer's side.</summary>
    Active,

    /// <summary>Taken through at the provider, which does not prove that money moved.</summary>
    Completed,

    /// <summary>Refused by the provider.</summary>
    Declined,

    /// <summary>Called off by the customer.</summary>
    Canceled,

    /// <summary>Its time at the provider ran out.</summary>
    Expired,

    /// <summary>Broke while being processed.</summary>
    Error,

    /// <summary>Reported by the provider in words that the service does not know.</summary>
    Unknown,
}
