using System.Text;
using System.Text.Json.Nodes;

namespace AccruPay.Tests;

/// <summary>One HTTP request, byte for byte as it came over a socket.</summary>
internal sealed record RawRequest(byte[] Head, byte[] Body)
{
    internal string StartLine => Lines[0];

    /// <summary>The header fields in the order and the spelling of the wire.</summary>
    internal IReadOnlyList<(string Name, string Value)> Headers =>
        [.. Lines.Skip(1).Select(static line => line.Split(": ", 2)).Select(static parts => (parts[0], parts[1]))];

    internal string BodyText => Encoding.UTF8.GetString(Body);

    internal JsonObject Json => JsonNode.Parse(Body)!.AsObject();

    internal JsonObject Variables => Json["variables"]!.AsObject();

    private string[] Lines => Encoding.Latin1.GetString(Head).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The value of a header field that occurs once, by its exact name.</summary>
    internal string Header(string name) =>
        Headers.Single(header => string.Equals(header.Name, name, StringComparison.Ordinal)).Value;
}
