namespace AccruPay.Http;

/// <summary>What became of one attempt: an answer, or the reason why there is none.</summary>
internal sealed class HttpOutcome
{
    /// <summary>No time was left for the attempt, so it was not made.</summary>
    public static readonly HttpOutcome OutOfTime = new(nothingSent: true) { IsTimeout = true };

    private HttpOutcome(bool nothingSent) => NothingSent = nothingSent;

    /// <summary>The answer; null where none arrived whole.</summary>
    public HttpAnswer? Answer { get; private init; }

    /// <summary>Whether the attempt ran out of time.</summary>
    public bool IsTimeout { get; private init; }

    /// <summary>Why the answer was not taken in; null where that is not the reason.</summary>
    public string? TooLargeReason { get; private init; }

    /// <summary>What broke; null where nothing did.</summary>
    public Exception? Cause { get; private init; }

    /// <summary>Whether it is proven that this attempt sent nothing.</summary>
    public bool NothingSent { get; }

    public static HttpOutcome Answered(HttpAnswer answer, SendTicket ticket) => new(ticket.Close()) { Answer = answer };

    public static HttpOutcome TimedOut(SendTicket ticket) => new(ticket.Close()) { IsTimeout = true };

    public static HttpOutcome TooLarge(string reason, SendTicket ticket) => new(ticket.Close()) { TooLargeReason = reason };

    public static HttpOutcome Broken(Exception cause, SendTicket ticket) => new(ticket.Close()) { Cause = cause };
}
