namespace AccruPay.Emulator;

/// <summary>What becomes of an ACH debit.</summary>
public enum DebitOutcome
{
    /// <summary>It settles.</summary>
    Settles,

    /// <summary>The provider refuses it at once: the customer has not authorized it.</summary>
    Refused,

    /// <summary>The bank returns it unpaid: insufficient funds (R01).</summary>
    InsufficientFunds,

    /// <summary>The bank returns it unpaid: the account is closed (R02).</summary>
    AccountClosed,

    /// <summary>It settles, and the bank takes the money back later: the customer says that the debit was not authorized (R10).</summary>
    ReturnedLate,

    /// <summary>It is in processing until <see cref="ProviderSide.CompletePending"/> decides it.</summary>
    Undecided,
}
