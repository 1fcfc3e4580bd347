using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace AccruPay.Emulator.Host;

/// <summary>Reads the fields of a post from its body: a form as a browser sends it, or a JSON object of texts.</summary>
internal static class PostedFields
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Reads a body.</summary>
    /// <returns>The fields; null where the body is not what it says it is, and then <paramref name="problem"/> says why.</returns>
    public static IReadOnlyDictionary<string, string>? Read(ReadOnlyMemory<byte> body, bool isJson, out string problem)
    {
        problem = isJson
            ? "The body must be a JSON object whose values are texts, each name once."
            : "The body must be a form with each field once.";
        return isJson ? ReadJson(body) : ReadForm(body);
    }

    private static Dictionary<string, string>? ReadJson(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body, Strict);
            var root = json.RootElement;
            return root.ValueKind == JsonValueKind.Object && root.EnumerateObject().All(field => field.Value.ValueKind == JsonValueKind.String)
                ? root.EnumerateObject().ToDictionary(field => field.Name, field => field.Value.GetString()!, StringComparer.Ordinal)
                : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a text that escapes half a surrogate pair.
            return null;
        }
    }

    private static Dictionary<string, string>? ReadForm(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var reader = new FormReader(Encoding.UTF8.GetString(body.Span));
            var form = reader.ReadForm();
            return form.Values.All(values => values.Count == 1)
                ? form.ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal)
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
