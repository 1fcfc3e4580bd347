namespace AccruPay.Emulator;

/// <summary>What a start with an already used <c>merchantInternalTransactionCode</c> does.</summary>
public enum DuplicateCodeBehavior
{
    /// <summary>It fails and nothing is created.</summary>
    Reject,

    /// <summary>It returns the session that holds the code, whatever it was started with. A code held by something other than a session is rejected all the same.</summary>
    ReturnExisting,
}
