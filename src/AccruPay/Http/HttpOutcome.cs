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

    /// <summary>
    /// The status and the headers of an answer whose body did not arrive whole; null where not even they came.
    /// </summary>
    public HttpAnswer? Head { get; private init; }

    /// <summary>The secret that the attempt was made with; null where it was not made.</summary>
    public string? Secret { get; private init; }

    /// <summary>Whether it is proven that this attempt sent nothing.</summary>
    public bool NothingSent { get; }

    public static HttpOutcome Answered(HttpAnswer answer, SendTicket ticket) =>
        new(ticket.Close()) { Answer = answer, Secret = ticket.Secret };

    public static HttpOutcome TimedOut(SendTicket ticket, TimeProvider time) =>
        new(ticket.Close()) { IsTimeout = true, Head = HeadOf(ticket, time), Secret = ticket.Secret };

    public static HttpOutcome TooLarge(string reason, SendTicket ticket, TimeProvider time) =>
        new(ticket.Close()) { TooLargeReason = reason, Head = HeadOf(ticket, time), Secret = ticket.Secret };

    public static HttpOutcome Broken(Exception cause, SendTicket ticket, TimeProvider time) =>
        new(ticket.Close()) { Cause = cause, Head = HeadOf(ticket, time), Secret = ticket.Secret };

    private static HttpAnswer? HeadOf(SendTicket ticket, TimeProvider time) =>
        ticket.Answer is { } response ? new HttpAnswer(response, null, ticket, time) : null;
}
