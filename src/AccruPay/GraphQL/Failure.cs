namespace AccruPay.GraphQL;

/// <summary>Why an attempt failed, and what that means for the next one.</summary>
internal sealed class Failure(AccruPayException exception)
{
    /// <summary>What the caller gets where this is the end.</summary>
    public AccruPayException Exception { get; } = exception;

    /// <summary>Whether another attempt may well succeed, for an operation that may be repeated.</summary>
    public bool IsWorthRepeating { get; init; }

    /// <summary>Whether the server may have carried the request out.</summary>
    public bool MayHaveArrived { get; init; }

    /// <summary>
    /// Whether the service answered with an error of its own and no data. It then most likely did nothing, but no list
    /// of its codes says so.
    /// </summary>
    public bool IsLikelyRefusal { get; init; }

    /// <summary>Whether the service definitely refused the secret.</summary>
    public bool IsRefusedSecret { get; init; }

    /// <summary>
    /// Whether the refusal may stand for a business rule, such as a used transaction code or an unpaid session, which a
    /// lookup can tell. The service publishes no list of such codes: any key of its own may be one, and so may two of
    /// the documented codes. A refusal that brought data has told already what there is.
    /// </summary>
    public bool MayNameABusinessRule { get; init; }

    /// <summary>How long the server asks to wait; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>How long to wait before the next attempt.</summary>
    public TimeSpan Delay { get; set; }
}
