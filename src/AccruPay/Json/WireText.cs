using System.Text.Encodings.Web;
using System.Text.Json;

namespace AccruPay;

/// <summary>
/// How any text, whatever a customer typed, gets into a request without breaking it: control characters are escaped,
/// and half of a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD instead of an exception.
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
}
