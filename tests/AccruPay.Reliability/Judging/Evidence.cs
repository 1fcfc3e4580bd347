namespace AccruPay.Reliability;

/// <summary>What the judge knows of one caller's answer.</summary>
/// <param name="Intent">What was meant.</param>
/// <param name="Told">What the caller was told.</param>
/// <param name="Found">What finding out gave; null where the caller was not told that it is unknown, or got no answer.</param>
/// <param name="Happened">How often it has happened, by the ledger, without what other calls did before.</param>
internal sealed record Evidence(Intent Intent, Told Told, FoundOutcome? Found, int Happened)
{
    /// <summary>How often it had happened before the calls: by another payment that holds the code.</summary>
    public int Before { get; init; }

    /// <summary>Whether the network delivered the refund's own request twice.</summary>
    public bool RefundCameTwice { get; init; }

    /// <summary>Whether it was another caller's request, of those that share the intent, that made it happen.</summary>
    public bool HappenedByAnother { get; init; }

    /// <summary>
    /// Whether the service's time lets a record look older than it is: it tells none, or one that is ahead of its records. Then, as
    /// docs/retries.md says, a record that holds the code of a refused call is the duplicate, whosever it is.
    /// </summary>
    public bool RecordsLookOlder { get; init; }

    /// <summary>How long a call may take with its options; null where no clock can tell.</summary>
    public TimeSpan? LongestCall { get; init; }
}
