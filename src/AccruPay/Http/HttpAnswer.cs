namespace AccruPay.Http;

/// <summary>What came back from one attempt: the status, the few headers that matter, and the whole body.</summary>
internal sealed class HttpAnswer : IDisposable
{
    private readonly string _secret;
    private readonly RentedBytes? _body;

    public HttpAnswer(HttpResponseMessage response, RentedBytes? body, SendTicket ticket, TimeProvider time)
    {
        _secret = ticket.Secret;
        StatusCode = (int)response.StatusCode;
        IsJson = IsJsonType(response.Content?.Headers.ContentType?.MediaType);
        Date = response.Headers.Date;
        RetryAfter = RetryAfterOf(response, time);
        RequestId = Shown(RequestIdOf(response));
        _body = body;
    }

    public int StatusCode { get; }

    /// <summary>Whether the body is JSON by its media type, or has none. Anything else is never parsed.</summary>
    public bool IsJson { get; }

    /// <summary>The server's own clock when it answered, to the second; null where it does not say.</summary>
    public DateTimeOffset? Date { get; }

    /// <summary>How long the server asks to wait; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; }

    public string? RequestId { get; }

    /// <summary>
    /// The decompressed body, until the answer is disposed; empty where the media type says that it is not for us, or it was
    /// cut short.
    /// </summary>
    public ReadOnlySpan<byte> Body => _body is null ? default : _body.Span;

    /// <summary>A code or an id of the answer, where it may stand in messages and logs; else null.</summary>
    public string? Shown(string? text) =>
        text is not null && QuotedText.IsPlain(text) && !QuotedText.Quotes(text, _secret) ? text : null;

    /// <summary>The errors of the answer, without paths that are none and without what quotes the secret.</summary>
    public IReadOnlyList<ApiError> Shown(IReadOnlyList<ApiError> errors) =>
        [.. errors.Select(error => new ApiError(WithoutSecret(error.Code), error.RevealMessage(), Shown(error.Path)))];

    /// <summary>Gives the body's bytes back; once. The rest of the answer stays.</summary>
    public void Dispose() => _body?.Leave();

    public static bool IsJsonType(string? mediaType)
    {
        return mediaType is null || Is("application/graphql-response+json") || Is("application/json") || Is("text/json");

        bool Is(string type) => type.Equals(mediaType, StringComparison.OrdinalIgnoreCase);
    }

    private string? WithoutSecret(string? text) => text is not null && QuotedText.Quotes(text, _secret) ? null : text;

    // A date is taken against the server's own clock where it tells it, so that a wrong clock on this side does not matter.
    private static TimeSpan? RetryAfterOf(HttpResponseMessage response, TimeProvider time)
    {
        var header = response.Headers.RetryAfter;
        var wait = header?.Delta ?? (header?.Date - (response.Headers.Date ?? time.GetUtcNow()));
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private static string? RequestIdOf(HttpResponseMessage response) =>
        response.Headers.TryGetValues("x-request-id", out var values) ? values.FirstOrDefault() : null;
}
