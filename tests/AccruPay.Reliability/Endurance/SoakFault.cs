namespace AccruPay.Reliability;

/// <summary>What the service of a soak does to one request of twenty, in turns.</summary>
internal enum SoakFault
{
    /// <summary>The connection breaks.</summary>
    Reset,

    /// <summary>The connection breaks in the middle of the answer.</summary>
    HalfBody,

    /// <summary>HTTP 429 with a <c>Retry-After</c> of nothing.</summary>
    RateLimited,

    /// <summary>HTTP 503 with a page.</summary>
    Unavailable,

    /// <summary>HTTP 200 with what is not JSON.</summary>
    Garbage,

    /// <summary>No answer at all.</summary>
    Silence,

    /// <summary>A proper answer, and the connection is closed.</summary>
    LastAnswer,
}
