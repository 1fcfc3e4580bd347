namespace AccruPay.Emulator;

/// <summary>What goes wrong on the way to the service or back.</summary>
public enum FaultKind
{
    /// <summary>The connection is refused: no byte of the request is read.</summary>
    Refuse,

    /// <summary>The connection breaks after the request was read; nothing was executed.</summary>
    DropBeforeCommit,

    /// <summary>The request was executed; the connection breaks before the answer.</summary>
    DropAfterCommit,

    /// <summary>The request is executed late, even when the caller has given up.</summary>
    DelayBeforeCommit,

    /// <summary>The request is executed at once; the answer comes late.</summary>
    Delay,

    /// <summary>HTTP 429; nothing was executed.</summary>
    RateLimited,

    /// <summary>An HTTP error with an HTML body; nothing was executed.</summary>
    ServerError,

    /// <summary>The request was executed; an HTTP error with an HTML body comes back.</summary>
    ServerErrorAfterCommit,

    /// <summary>The request was executed; the connection breaks in the middle of the answer.</summary>
    TruncatedBody,

    /// <summary>The request was executed; the answer is HTTP 200 and not JSON.</summary>
    GarbageBody,

    /// <summary>The request was executed; the answer is HTTP 200 without a body.</summary>
    EmptyBody,

    /// <summary>The request is executed twice; the answer is the second one.</summary>
    DuplicateDelivery,

    /// <summary>HTTP 200 with the code INTERNAL_SERVER_ERROR; nothing was executed.</summary>
    InternalServerErrorBeforeCommit,

    /// <summary>The request was executed; HTTP 200 with the code INTERNAL_SERVER_ERROR comes back.</summary>
    InternalServerErrorAfterCommit,
}
