using System.IO.Compression;
using System.Text;

namespace AccruPay.Tests;

/// <summary>Answers that are made to fill the memory or to hold the call: none of them ever ends by itself, or is worth reading.</summary>
internal static class HostileAnswers
{
    private const string Json = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    private const string Chunked = Json + "Transfer-Encoding: chunked\r\n\r\n";

    private static readonly byte[] Spaces = Encoding.ASCII.GetBytes(new string(' ', 64 * 1024));
    private static readonly byte[] Letters = Encoding.ASCII.GetBytes(new string('a', 64 * 1024));

    /// <summary>Bodies that are larger than any limit, by what they claim or by never ending.</summary>
    internal static IReadOnlyDictionary<string, RawAnswer> Bodies { get; } = new Dictionary<string, RawAnswer>(StringComparer.Ordinal)
    {
        ["1 GB announced and streamed"] = RawAnswer.Of(Json + "Content-Length: 1073741824\r\n\r\n").ThenForever(Spaces),
        ["1 GB of an error"] = RawAnswer.Of(Json.Replace("200 OK", "422 No", StringComparison.Ordinal) + "Content-Length: 1073741824\r\n\r\n").ThenForever(Spaces),
        ["endless chunks"] = RawAnswer.Of(Chunked).ThenForever([.. "10000\r\n"u8, .. Spaces, .. "\r\n"u8]),
        ["endless tiny chunks"] = RawAnswer.Of(Chunked).ThenForever([.. Enumerable.Repeat("1\r\n \r\n"u8.ToArray(), 4096).SelectMany(static chunk => chunk)]),
        ["endless until the connection closes"] = RawAnswer.Of(Json + "\r\n{\"data\":\"").ThenForever(Letters),
        ["a bomb by gzip"] = RawAnswer.Of(200, "application/json", Packed(static packed => new GZipStream(packed, CompressionLevel.Fastest)), "Content-Encoding: gzip"),
        ["an endless bomb by gzip"] = RawAnswer.Of(Json + "Content-Encoding: gzip\r\n\r\n").ThenForever(Packed(static packed => new GZipStream(packed, CompressionLevel.Fastest))),
        ["a bomb by deflate"] = RawAnswer.Of(200, "application/json", Packed(static packed => new ZLibStream(packed, CompressionLevel.Fastest)), "Content-Encoding: deflate"),
    };

    /// <summary>What the build for .NET unpacks and the one for .NET Framework leaves alone.</summary>
    internal static RawAnswer Brotli { get; } =
        RawAnswer.Of(200, "application/json", Packed(static packed => new BrotliStream(packed, CompressionLevel.Fastest)), "Content-Encoding: br");

    /// <summary>A bomb that nothing but the application unpacks.</summary>
    internal static RawAnswer Undeclared { get; } =
        RawAnswer.Of(200, "application/json", Packed(static packed => new GZipStream(packed, CompressionLevel.Fastest)));

    /// <summary>Heads, and parts of chunked bodies that are none of the body, which never end.</summary>
    internal static IReadOnlyDictionary<string, RawAnswer> Heads { get; } = new Dictionary<string, RawAnswer>(StringComparer.Ordinal)
    {
        ["an endless header"] = RawAnswer.Of("HTTP/1.1 200 OK\r\nx-a: ").ThenForever(Letters),
        ["an endless header's name"] = RawAnswer.Of("HTTP/1.1 200 OK\r\n").ThenForever(Letters),
        ["endless headers"] = RawAnswer.Of("HTTP/1.1 200 OK\r\n").ThenForever([.. Enumerable.Repeat("x-a: b\r\n"u8.ToArray(), 4096).SelectMany(static header => header)]),
        ["an endless status line"] = RawAnswer.Of("HTTP/1.1 200 ").ThenForever(Letters),
        ["an endless extension of a chunk"] = RawAnswer.Of(Chunked + "5;").ThenForever(Letters),
        ["an endless trailer"] = RawAnswer.Of($"{Chunked}2\r\n{{}}\r\n0\r\nx-a: ").ThenForever(Letters),
    };

    /// <summary>JSON within the limit of size that costs more than its size.</summary>
    internal static IReadOnlyDictionary<string, Func<string, string>> Documents { get; } = new Dictionary<string, Func<string, string>>(StringComparer.Ordinal)
    {
        ["arrays in arrays"] = static field => $$$$"""{"data":{"{{{{field}}}}":{{{{Nested('[', ']')}}}}}}""",
        ["arrays in arrays without an end"] = static field => $$$$"""{"data":{"{{{{field}}}}":{{{{new string('[', 100_000)}}}}""",
        ["objects in objects"] = static field => $$$$"""{"data":{"{{{{field}}}}":{"id":"1","x":{{{{string.Concat(Enumerable.Repeat("{\"a\":", 100_000))}}}}1{{{{new string('}', 100_000)}}}}}}}""",
        ["depth in a payload"] = static field => $$$$"""{"data":{"{{{{field}}}}":{"id":"1","payload":{{{{Nested('[', ']')}}}}}}}""",
        ["depth in an error"] = static _ => $$$$"""{"errors":[{"message":{{{{Nested('[', ']')}}}}}]}""",
        ["a number of 10 MB"] = static field => $$$$"""{"data":{"{{{{field}}}}":{"id":"1","action":"PAYMENT","status":"SUCCEEDED","currency":"USD","amount":{{{{new string('9', 10_000_000)}}}}}}}""",
        ["a text of 10 MB for a number"] = static field => $$$$"""{"data":{"{{{{field}}}}":{"id":"1","action":"PAYMENT","status":"SUCCEEDED","currency":"USD","amount":"{{{{new string('9', 10_000_000)}}}}"}}}""",
        ["a number with 10 MB of zeros"] = static field => $$$$"""{"data":{"{{{{field}}}}":{"id":"1","action":"PAYMENT","status":"SUCCEEDED","currency":"USD","amount":1e{{{{new string('9', 10_000_000)}}}}}}}""",
        ["a million errors"] = static _ => $$$$"""{"errors":[{{{{Repeated("{}", 1_000_000)}}}}]}""",
        ["an error at a path of millions"] = static _ => $$$$"""{"errors":[{"path":[{{{{Repeated("1", 4_000_000)}}}}]}]}""",
        ["a million roots"] = static field => $$$$"""{"data":{{{{{Repeated($"\"{field}\":1", 300_000)}}}}}}""",
    };

    /// <summary>An object of a million members, of which the SDK knows none.</summary>
    internal static string MillionFields { get; } = string.Join(',', Enumerable.Range(0, 1_000_000).Select(static number => $"\"f{number}\":1"));

    private static string Nested(char open, char close) => new string(open, 100_000) + new string(close, 100_000);

    private static string Repeated(string text, int times) => new StringBuilder().Insert(0, text + ",", times - 1).Append(text).ToString();

    // 64 MB of spaces in some ten to hundred thousand bytes.
    private static byte[] Packed(Func<Stream, Stream> by)
    {
        using var packed = new MemoryStream();
        using (var packer = by(packed))
        {
            for (var part = 0; part < 1024; part++)
                packer.Write(Spaces);
        }

        return packed.ToArray();
    }
}
