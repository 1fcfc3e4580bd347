namespace AccruPay.Emulator;

/// <summary>Something that goes wrong on the way to the service or back. Immutable.</summary>
public sealed class Fault
{
    private const string DefaultHtml = "<!DOCTYPE html><html><head><title>Error</title></head><body><h1>The service is unavailable</h1></body></html>";

    private Fault(FaultKind kind) => Kind = kind;

    /// <summary>What goes wrong.</summary>
    public FaultKind Kind { get; }

    /// <summary>The HTTP status of the answer; null where the fault has no answer of its own.</summary>
    public int? StatusCode { get; private init; }

    /// <summary>The body of the answer; null where the fault has no body of its own.</summary>
    public string? Body { get; private init; }

    /// <summary>How long the request or the answer is held back, by the emulator's clock; null where it is not.</summary>
    public TimeSpan? DelayTime { get; private init; }

    /// <summary>The header <c>Retry-After</c>, in whole seconds; null means that there is none.</summary>
    public TimeSpan? RetryAfter { get; private init; }

    /// <inheritdoc cref="FaultKind.Refuse"/>
    public static Fault Refuse { get; } = new(FaultKind.Refuse);

    /// <inheritdoc cref="FaultKind.DropBeforeCommit"/>
    public static Fault DropBeforeCommit { get; } = new(FaultKind.DropBeforeCommit);

    /// <inheritdoc cref="FaultKind.DropAfterCommit"/>
    public static Fault DropAfterCommit { get; } = new(FaultKind.DropAfterCommit);

    /// <inheritdoc cref="FaultKind.TruncatedBody"/>
    public static Fault TruncatedBody { get; } = new(FaultKind.TruncatedBody);

    /// <inheritdoc cref="FaultKind.GarbageBody"/>
    public static Fault GarbageBody { get; } = new(FaultKind.GarbageBody) { Body = "{\"data\":{\"\u0000<<" };

    /// <inheritdoc cref="FaultKind.EmptyBody"/>
    public static Fault EmptyBody { get; } = new(FaultKind.EmptyBody) { Body = "" };

    /// <inheritdoc cref="FaultKind.DuplicateDelivery"/>
    public static Fault DuplicateDelivery { get; } = new(FaultKind.DuplicateDelivery);

    /// <inheritdoc cref="FaultKind.InternalServerErrorBeforeCommit"/>
    public static Fault InternalServerErrorBeforeCommit { get; } = new(FaultKind.InternalServerErrorBeforeCommit);

    /// <inheritdoc cref="FaultKind.InternalServerErrorAfterCommit"/>
    public static Fault InternalServerErrorAfterCommit { get; } = new(FaultKind.InternalServerErrorAfterCommit);

    /// <inheritdoc cref="FaultKind.Delay"/>
    /// <param name="time">How long the answer is held back, by the emulator's clock.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is not positive.</exception>
    public static Fault Delay(TimeSpan time) => new(FaultKind.Delay) { DelayTime = Positive(time) };

    /// <inheritdoc cref="FaultKind.DelayBeforeCommit"/>
    /// <param name="time">How long the request is held back, by the emulator's clock.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is not positive.</exception>
    public static Fault DelayBeforeCommit(TimeSpan time) => new(FaultKind.DelayBeforeCommit) { DelayTime = Positive(time) };

    /// <inheritdoc cref="FaultKind.RateLimited"/>
    /// <param name="retryAfter">The header <c>Retry-After</c>, rounded up to whole seconds; null means that there is none.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="retryAfter"/> is not positive.</exception>
    public static Fault RateLimited(TimeSpan? retryAfter = null) => new(FaultKind.RateLimited)
    {
        StatusCode = 429,
        Body = "Too many requests",
        RetryAfter = retryAfter is { } time ? Positive(time) : null,
    };

    /// <inheritdoc cref="FaultKind.ServerError"/>
    /// <param name="status">The HTTP status, from 400 to 599. Default: 503.</param>
    /// <param name="html">The body; null means a small page.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is out of range.</exception>
    public static Fault ServerError(int status = 503, string? html = null) => Html(FaultKind.ServerError, status, html);

    /// <inheritdoc cref="FaultKind.ServerErrorAfterCommit"/>
    /// <param name="status">The HTTP status, from 400 to 599. Default: 502.</param>
    /// <param name="html">The body; null means a small page.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is out of range.</exception>
    public static Fault ServerErrorAfterCommit(int status = 502, string? html = null) => Html(FaultKind.ServerErrorAfterCommit, status, html);

    /// <inheritdoc/>
    public override string ToString() => Kind.ToString();

    private static Fault Html(FaultKind kind, int status, string? html)
    {
        if (status is < 400 or > 599)
            throw new ArgumentOutOfRangeException(nameof(status), status, "An HTTP error status lies between 400 and 599.");
        return new Fault(kind) { StatusCode = status, Body = html ?? DefaultHtml };
    }

    private static TimeSpan Positive(TimeSpan time) =>
        time > TimeSpan.Zero ? time : throw new ArgumentOutOfRangeException(nameof(time), time, "The time must be positive.");
}
