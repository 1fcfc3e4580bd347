using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AccruPay;

/// <summary>
/// How any text, whatever a customer typed, gets into a request and out of an answer without breaking either. In a
/// request, control characters are escaped, and half of a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD
/// instead of an exception.
/// </summary>
internal static class WireText
{
    /// <summary>
    /// The options of every writer of a request. The relaxed encoder keeps the letters of all languages as they are,
    /// which is shorter; what it leaves unescaped matters to HTML only, and a request is never put into a page. Like
    /// every encoder it replaces unpaired surrogates, which is what keeps them from breaking a request.
    /// </summary>
    internal static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a property of text.</summary>
    internal static void Write(Utf8JsonWriter writer, JsonEncodedText name, string value) => writer.WriteString(name, value);

    /// <summary>Writes a property of text, or nothing when the value is null.</summary>
    internal static void WriteOptional(Utf8JsonWriter writer, JsonEncodedText name, string? value)
    {
        if (value is not null) Write(writer, name, value);
    }

    /// <summary>Whether a text that came back is the one that was sent, as UTF-8 could carry it; null is the same as null.</summary>
    internal static bool IsSame(string? sent, string? received) =>
        sent == received || (sent is not null && Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(sent)) == received);

    /// <summary>Reads the current token, a JSON string; null when it is not one, or holds what is not text.</summary>
    internal static string? ReadOrNull(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? reader.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Valid JSON all the same: half of a surrogate pair can be written as an escape, such as "\uD800".
            return null;
        }
    }
}
