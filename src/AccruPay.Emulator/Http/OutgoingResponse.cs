using System.Globalization;
using System.Text;

namespace AccruPay.Emulator;

/// <summary>An HTTP answer, to a socket or in process.</summary>
internal sealed record OutgoingResponse(int StatusCode, string? ContentType, ReadOnlyMemory<byte> Body)
{
    public static readonly OutgoingResponse Refused = new(0, null, default) { Delivery = Delivery.Refused };

    public static readonly OutgoingResponse Dropped = new(0, null, default) { Delivery = Delivery.Dropped };

    public Delivery Delivery { get; init; }

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public static OutgoingResponse Text(int statusCode, string text) => Of(statusCode, "text/plain; charset=utf-8", text);

    public static OutgoingResponse Html(int statusCode, string html) => Of(statusCode, "text/html; charset=utf-8", html);

    public static OutgoingResponse Of(int statusCode, string contentType, string body) =>
        new(statusCode, contentType, Encoding.UTF8.GetBytes(body));

    public static OutgoingResponse Empty(int statusCode) => new(statusCode, null, default);

    public OutgoingResponse With(string header, string value) =>
        this with { Headers = [.. Headers, new KeyValuePair<string, string>(header, value)] };

    public OutgoingResponse WithRetryAfter(TimeSpan? time) =>
        time is { } span ? With("Retry-After", Math.Ceiling(span.TotalSeconds).ToString(CultureInfo.InvariantCulture)) : this;
}
