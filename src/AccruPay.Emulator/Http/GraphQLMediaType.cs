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
        var header = new AcceptHeader(accept);
        if (header.Quality(Json) <= 0 && header.Quality(GraphQLResponse) <= 0)
            return null;
        return header.Preferred(Json, GraphQLResponse) ?? Json;
    }

    public static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var parsed)
        && string.Equals(parsed.MediaType, Json, StringComparison.OrdinalIgnoreCase)
        && (parsed.CharSet is null || string.Equals(parsed.CharSet.Trim('"'), "utf-8", StringComparison.OrdinalIgnoreCase));
}
