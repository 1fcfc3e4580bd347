using System.Net.Http.Headers;

namespace AccruPay.Emulator;

/// <summary>The header Accept: how much a client wants a media type. Without the header it takes all of them alike.</summary>
internal sealed class AcceptHeader(string? text)
{
    private readonly MediaTypeWithQualityHeaderValue[] _ranges =
        [.. (string.IsNullOrWhiteSpace(text) ? "*/*" : text).Split(',').Select(Parse).OfType<MediaTypeWithQualityHeaderValue>()];

    /// <summary>The most specific range decides, as RFC 9110 says.</summary>
    /// <returns>From 0, not at all, to 1.</returns>
    public double Quality(string mediaType) =>
        (Find(mediaType) ?? Find(mediaType[..mediaType.IndexOf('/', StringComparison.Ordinal)] + "/*") ?? Find("*/*")) is { } range
            ? range.Quality ?? 1
            : 0;

    /// <summary>Chooses between two media types: by quality, and at equal quality by which is named first.</summary>
    /// <returns>The media type; null where the client does not care.</returns>
    public string? Preferred(string one, string other)
    {
        var preference = Quality(one).CompareTo(Quality(other));
        if (preference == 0)
            return Array.Find(_ranges, range => Matches(range, one) || Matches(range, other)) is { } first ? Named(first, one, other) : null;
        return preference > 0 ? one : other;
    }

    private static string Named(MediaTypeWithQualityHeaderValue range, string one, string other) => Matches(range, one) ? one : other;

    private MediaTypeWithQualityHeaderValue? Find(string mediaRange) => Array.Find(_ranges, range => Matches(range, mediaRange));

    private static bool Matches(MediaTypeWithQualityHeaderValue range, string mediaRange) =>
        string.Equals(range.MediaType, mediaRange, StringComparison.OrdinalIgnoreCase);

    private static MediaTypeWithQualityHeaderValue? Parse(string text) =>
        MediaTypeWithQualityHeaderValue.TryParse(text, out var range) ? range : null;
}
