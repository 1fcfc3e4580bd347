using System.Net.Http.Headers;

namespace AccruPay.Emulator;

/// <summary>The media types of GraphQL over HTTP, and the choice between them by the header Accept.</summary>
internal static class GraphQLMediaType
{
    public const string Json = "application/json";
    public const string GraphQLResponse = "application/graphql-response+json";

    /// <summary>Chooses the media type of an answer; application/json where the client does not care.</summary>
    /// <returns>The media type; null where the client takes neither.</returns>
    public static string? Negotiate(string? accept)
    {
        if (string.IsNullOrWhiteSpace(accept))
            return Json;

        var ranges = accept.Split(',').Select(Parse).OfType<MediaTypeWithQualityHeaderValue>().ToArray();
        var json = Quality(ranges, Json);
        var graphQL = Quality(ranges, GraphQLResponse);
        if (json <= 0 && graphQL <= 0)
            return null;
        return graphQL > json ? GraphQLResponse : PreferNamed(ranges, json, graphQL);
    }

    public static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var parsed)
        && string.Equals(parsed.MediaType, Json, StringComparison.OrdinalIgnoreCase)
        && (parsed.CharSet is null || string.Equals(parsed.CharSet.Trim('"'), "utf-8", StringComparison.OrdinalIgnoreCase));

    /// <summary>At equal quality the one that comes first in the header wins; neither of them named means application/json.</summary>
    private static string PreferNamed(MediaTypeWithQualityHeaderValue[] ranges, double json, double graphQL)
    {
        var first = Array.Find(ranges, range => Matches(range, Json) || Matches(range, GraphQLResponse));
        return json <= graphQL && first is not null && Matches(first, GraphQLResponse) ? GraphQLResponse : Json;
    }

    /// <summary>The most specific range decides, as RFC 9110 says.</summary>
    private static double Quality(MediaTypeWithQualityHeaderValue[] ranges, string mediaType) =>
        (Array.Find(ranges, range => Matches(range, mediaType))
            ?? Array.Find(ranges, range => Matches(range, "application/*"))
            ?? Array.Find(ranges, range => Matches(range, "*/*"))) is { } range
            ? range.Quality ?? 1
            : 0;

    private static bool Matches(MediaTypeWithQualityHeaderValue range, string mediaType) =>
        string.Equals(range.MediaType, mediaType, StringComparison.OrdinalIgnoreCase);

    private static MediaTypeWithQualityHeaderValue? Parse(string text) =>
        MediaTypeWithQualityHeaderValue.TryParse(text, out var range) ? range : null;
}
