namespace AccruPay.Emulator;

/// <summary>What a start, a charge or an ACH payment with an already used <c>merchantInternalTransactionCode</c> does.</summary>
public enum DuplicateCodeBehavior
{
    /// <summary>It fails and nothing is created.</summary>
    Reject,

    /// <summary>It returns the record that holds the code, whatever that was started with: a start returns a session, a charge and an ACH payment a
    /// transaction. A code that is held by the other kind of record is rejected all the same.</summary>
    ReturnExisting,
}
