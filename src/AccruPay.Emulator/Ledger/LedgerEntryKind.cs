namespace AccruPay.Emulator;

/// <summary>What happened at the provider.</summary>
public enum LedgerEntryKind
{
    /// <summary>A session was started. No money moved.</summary>
    SessionStarted,

    /// <summary>Money was taken from the customer: a card was charged, or an ACH debit settled.</summary>
    Charged,

    /// <summary>Money was reserved on the customer's card.</summary>
    Held,

    /// <summary>A payment method was stored for later use.</summary>
    Stored,

    /// <summary>The provider or the bank refused; no money moved.</summary>
    Declined,

    /// <summary>An ACH debit was given to the bank, which decides days later. No money moved.</summary>
    DebitInitiated,

    /// <summary>Reserved money was taken from the customer: a hold was captured, in part or in full.</summary>
    Settled,

    /// <summary>Reserved money, or what a capture left of it, was set free.</summary>
    Released,

    /// <summary>A charge was undone before the provider captured it: the money went back.</summary>
    Voided,

    /// <summary>A payment that waited for its outcome was called off. No money moved.</summary>
    Canceled,

    /// <summary>Money went back to the customer.</summary>
    Refunded,

    /// <summary>The customer's bank took the money back: a dispute.</summary>
    ChargedBack,

    /// <summary>The customer's bank took the money of a settled ACH debit back.</summary>
    Returned,
}
