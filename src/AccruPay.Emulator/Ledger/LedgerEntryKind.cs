namespace AccruPay.Emulator;

/// <summary>What happened at the provider.</summary>
public enum LedgerEntryKind
{
    /// <summary>A session was started. No money moved.</summary>
    SessionStarted,

    /// <summary>Money was taken from the customer.</summary>
    Charged,

    /// <summary>Money was reserved on the customer's card.</summary>
    Held,

    /// <summary>A payment method was stored for later use.</summary>
    Stored,

    /// <summary>The provider refused; no money moved.</summary>
    Declined,
}
