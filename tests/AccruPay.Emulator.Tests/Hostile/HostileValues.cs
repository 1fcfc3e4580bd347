using System.Text.Json.Nodes;

namespace AccruPay.Emulator.Tests.Hostile;

/// <summary>What a spoiled request holds in place of what belongs there.</summary>
internal static class HostileValues
{
    private static readonly Func<JsonNode?>[] Nodes =
    [
        () => null,
        () => true,
        () => 0,
        () => -1,
        () => int.MaxValue,
        () => long.MinValue,
        () => JsonNode.Parse("1e400"),
        () => JsonNode.Parse("-0.0"),
        () => JsonNode.Parse(new string('9', 5_000)),
        () => "",
        () => " ",
        () => "\0\r\n\u2028\ufeff",
        () => new string('9', 20_000),
        () => "-" + new string('0', 500),
        () => "9999-12-31T23:59:59.9999999Z",
        () => "0000-00-00T99:99:99+99:99",
        () => Convert.ToBase64String([0xff, 0xfe, 0x00]),
        () => new JsonArray(),
        () => new JsonArray([.. Enumerable.Repeat(0, 1_001).Select(item => JsonValue.Create(item))]),
        () => new JsonObject(),
        () => Nested(20),
        () => Nested(60),
    ];

    private static readonly string[] Snippets =
    [
        "{", "}", "(", ")", "[", "]", "\"", "\"\"\"", "$", "!", ":", "...", "...F", "@", "@skip(if: true)", "@include(if: $x)", "#", "null", "1e999", "-",
        "__typename", "__schema{types{fields{type{fields{type{name}}}}}}", "\\u{110000}", "\\ud800", "\0", "\ufeff", "fragment F on Query{...F}",
        "subscription{a}", "query", "mutation", "on", "type T{a:Int}", "a:healthCheck b:healthCheck", "999999999999999999999999", "{{{{{{{{{{{{{{{{{{{{",
    ];

    public static JsonNode? Node(Random random) => Nodes[random.Next(Nodes.Length)]();

    public static string Snippet(Random random) => Snippets[random.Next(Snippets.Length)];

    private static JsonNode Nested(int levels) => JsonNode.Parse(new string('[', levels) + new string(']', levels))!;
}
