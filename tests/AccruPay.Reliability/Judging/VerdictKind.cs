namespace AccruPay.Reliability;

/// <summary>What the judge says of one caller's answer.</summary>
internal enum VerdictKind
{
    /// <summary>The caller was told what really happened.</summary>
    Right,

    /// <summary>The caller was told that it is unknown, and found out the truth.</summary>
    FoundOut,

    /// <summary>The caller was told that it is unknown, and finding out did not see it, rightly: nothing happened.</summary>
    NotSeenYet,

    /// <summary>The caller was told that it is unknown, and finding out gave candidates; or was shown its own record as
    /// one that holds the code, because the service's time does not tell how old it is.</summary>
    Ambiguous,

    /// <summary>The caller was told of a refusal that may have taken effect; it did not.</summary>
    Unsure,

    /// <summary>The caller was told of a refusal that may have taken effect, of what has no key; it did.</summary>
    UnsureAndHappened,

    /// <summary>
    /// The network delivered one request twice, for an operation without a key: no client can keep that from happening.
    /// </summary>
    OutOfReach,

    /// <summary>Money moved twice.</summary>
    DoubleCharge,

    /// <summary>The caller was told what is not so, or was given another call's record.</summary>
    WrongAnswer,

    /// <summary>An exception that no document names.</summary>
    Undocumented,

    /// <summary>The call did not end, or not in the time that its options allow.</summary>
    Hang,
}
