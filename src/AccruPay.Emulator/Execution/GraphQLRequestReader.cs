using System.Text.Json;
using GraphQL;

namespace AccruPay.Emulator;

/// <summary>Reads the body of a GraphQL request: a JSON object with query, operationName and variables. An array, a batch, is none.</summary>
internal static class GraphQLRequestReader
{
    private const int MaximumDepth = 32;
    private const int MaximumListLength = 1_000;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = MaximumDepth };

    /// <summary>Reads a body.</summary>
    /// <returns>The request; null where the body is no GraphQL request, and then <paramref name="problem"/> says why.</returns>
    public static GraphQLRequestBody? Read(ReadOnlyMemory<byte> body, out string problem)
    {
        problem = "The body must be a JSON object with a text 'query' that is not blank and, if present, a text 'operationName' and an object 'variables'.";
        try
        {
            using var json = JsonDocument.Parse(body, Options);
            if (!JsonVariables.HasLongerList(json.RootElement, MaximumListLength))
                return Read(json.RootElement);
            problem = $"The body holds a list of more than {MaximumListLength} items.";
            return null;
        }
        catch (JsonException)
        {
            problem = $"The body is not JSON, or nests deeper than {MaximumDepth} levels.";
            return null;
        }
        catch (InvalidOperationException)
        {
            problem = "The body holds a text that is not Unicode: it escapes half of a surrogate pair.";
            return null;
        }
    }

    private static GraphQLRequestBody? Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("query", out var query)
            || query.ValueKind != JsonValueKind.String
            || string.IsNullOrWhiteSpace(query.GetString())
            || !TryRead(root, "operationName", JsonValueKind.String, out var operationName)
            || !TryRead(root, "variables", JsonValueKind.Object, out var variables))
        {
            return null;
        }

        return new GraphQLRequestBody(
            query.GetString()!,
            operationName?.GetString(),
            variables is { } given ? new Inputs((IDictionary<string, object?>)JsonVariables.Read(given)!) : Inputs.Empty,
            variables?.GetRawText());
    }

    /// <summary>False where the property is there and is neither null nor of the right kind.</summary>
    private static bool TryRead(JsonElement root, string name, JsonValueKind kind, out JsonElement? value)
    {
        value = null;
        if (!root.TryGetProperty(name, out var found) || found.ValueKind == JsonValueKind.Null)
            return true;
        value = found;
        return found.ValueKind == kind;
    }
}
