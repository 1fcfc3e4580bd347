using System.Text;
using System.Text.Json;

namespace AccruPay.Tests;

/// <summary>The JSON that something writes with the options that requests are written with.</summary>
internal static class JsonText
{
    internal static string Of(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, WireText.WriterOptions)) write(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>What is written as properties, inside an object.</summary>
    internal static string OfProperties(Action<Utf8JsonWriter> write) => Of(writer =>
    {
        writer.WriteStartObject();
        write(writer);
        writer.WriteEndObject();
    });
}
