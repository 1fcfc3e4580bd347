using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>The raw JSON of a payment provider that comes with a record. It may hold anything, secrets included.</summary>
/// <remarks>
/// It does not print: not by <see cref="ToString"/>, not in a debugger, not when an object that holds it is logged or
/// serialised. Only <see cref="RevealJson"/> and <see cref="Reveal"/> give the JSON. Serialisers write null, and
/// System.Text.Json reads null whatever the JSON says. Immutable and thread-safe.
/// </remarks>
[DebuggerDisplay(Redacted)]
[JsonConverter(typeof(ProviderPayloadJsonConverter))]
[TypeConverter(typeof(RedactedTypeConverter))]
public sealed class ProviderPayload : IEquatable<ProviderPayload>
{
    private const string Redacted = "[payload]";

    // As deep as an answer may be that brought it.
    private static readonly JsonDocumentOptions ReadingOptions = new() { MaxDepth = GraphQL.WireReader.MaxDepth };

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly byte[] _utf8Json;

    /// <summary>Takes over a JSON value that has been read, and so is known to be valid.</summary>
    internal ProviderPayload(byte[] utf8Json) => _utf8Json = utf8Json;

    /// <summary>Makes a payload of a JSON text, for tests.</summary>
    /// <param name="json">Any JSON value.</param>
    /// <returns>The payload.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="json"/> is not one JSON value.</exception>
    public static ProviderPayload FromJson(string json)
    {
        var payload = new ProviderPayload(Encoding.UTF8.GetBytes(Argument.NotNull(json, nameof(json))));
        return payload.IsValid()
            ? payload
            : throw new ArgumentException("The text must be one JSON value.", nameof(json));
    }

    /// <summary>Tells whether two payloads have the same text.</summary>
    /// <param name="left">A payload, or null.</param>
    /// <param name="right">A payload, or null.</param>
    /// <returns>Whether the texts are the same, or both are null.</returns>
    public static bool operator ==(ProviderPayload? left, ProviderPayload? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Tells whether two payloads have different texts.</summary>
    /// <param name="left">A payload, or null.</param>
    /// <param name="right">A payload, or null.</param>
    /// <returns>Whether the texts differ, or one of the two is null.</returns>
    public static bool operator !=(ProviderPayload? left, ProviderPayload? right) => !(left == right);

    /// <summary>Gives the JSON as an element that lives on its own. Whoever calls this answers for where it goes.</summary>
    /// <returns>The JSON value, parsed anew in each call.</returns>
    public JsonElement RevealJson()
    {
        using var document = JsonDocument.Parse(_utf8Json, ReadingOptions);
        return document.RootElement.Clone();
    }

    /// <summary>Gives the JSON as the text that the API sent. Whoever calls this answers for where it goes.</summary>
    /// <returns>The JSON text.</returns>
    public string Reveal() => Encoding.UTF8.GetString(_utf8Json);

    /// <summary>Tells whether another payload has the same JSON text, byte for byte.</summary>
    /// <param name="other">A payload, or null.</param>
    /// <returns>Whether the texts are the same.</returns>
    public bool Equals(ProviderPayload? other) => other is not null && _utf8Json.AsSpan().SequenceEqual(other._utf8Json);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProviderPayload);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Reveal());

    /// <summary>Gives a fixed text instead of the payload.</summary>
    /// <returns>"[payload]".</returns>
    public override string ToString() => Redacted;

    private bool IsValid()
    {
        try
        {
            RevealJson();
            return true;
        }
        catch (JsonException)
        {
            // Not passed on: it quotes the text, which must not leak.
            return false;
        }
    }
}
