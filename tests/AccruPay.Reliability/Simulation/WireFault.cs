namespace AccruPay.Reliability;

/// <summary>What goes wrong with one request.</summary>
internal enum WireFault
{
    None,
    RefusedBeforeConnect,
    ResetDuringRequest,
    ResetAfterRequest,
    ResetAfterCommit,
    HalfBody,
    SlowBody,
    HangingBody,
    Hang,
    HangAfterCommit,
    LateDelivery,
    DuplicateDelivery,
    DuplicateDeliveryFirstAnswer,
    Html502BeforeCommit,
    Html502AfterCommit,
    Html503BeforeCommit,
    RateLimited,
    RateLimitedWithRetryAfter,
    RequestTimeoutAfterCommit,
    ServerErrorBeforeCommit,
    ServerErrorAfterCommit,
    BusinessErrorBeforeCommit,
    UnknownErrorBeforeCommit,
    DataWithErrors,
    NullData,
    Garbage,
    TruncatedJson,
    EmptyBody,
    Redirect,
    Unauthenticated,

    /// <summary>After the commit: a field of the result was refused, as if by a secret that is not accepted.</summary>
    NestedUnauthenticated,

    /// <summary>After the commit: a field of the result was forbidden.</summary>
    NestedForbidden,

    /// <summary>After the commit: a field of the result was called bad input.</summary>
    NestedBadInput,

    /// <summary>After the commit: a field of the result was forbidden, and the record that came beside it cannot be read.</summary>
    NestedForbiddenUnreadable,
}
