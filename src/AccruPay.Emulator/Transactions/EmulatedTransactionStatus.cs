namespace AccruPay.Emulator;

/// <summary>The state of a transaction: TRANSACTION_STATUS.</summary>
public enum EmulatedTransactionStatus
{
    /// <summary>Recorded, not begun or not settled.</summary>
    Pending,

    /// <summary>In processing at the provider.</summary>
    Started,

    /// <summary>Done. Of an authorization: the money is held, not moved.</summary>
    Succeeded,

    /// <summary>Ran to its end without success.</summary>
    Failed,

    /// <summary>Refused.</summary>
    Declined,

    /// <summary>Called off.</summary>
    Canceled,

    /// <summary>Timed out.</summary>
    Expired,

    /// <summary>Broke while being processed.</summary>
    Error,

    /// <summary>Reported by the provider in words that the service does not know.</summary>
    Unknown,
}
