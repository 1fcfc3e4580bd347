namespace Store.MoneyOperations;

/// <summary>How far an operation has come.</summary>
public enum MoneyOperationState
{
    /// <summary>Stored, and perhaps sent: what an operation is found in after a crash.</summary>
    Sending,

    /// <summary>Sent, and the answer is lost, or no success yet. It is looked for, and never sent again.</summary>
    Unknown,

    /// <summary>It took effect.</summary>
    Done,

    /// <summary>The service refused it, or its record has failed.</summary>
    Refused,

    /// <summary>Staff have looked and say that it did nothing.</summary>
    Dismissed,
}
