using System.Text;

namespace AccruPay.Reliability;

/// <summary>Spoils an answer, as broken and as malicious servers would.</summary>
internal static class Mutation
{
    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1e999999999", "-1e-999999999", "123456789012345678901234567890", "9007199254740993", "1.5", "12.0",
        "\"\"", "\"\\ud800\"", "\"\\u0000\"", "\"2026-13-45T99:99:99Z\"", "\"0001-01-01T00:00:00Z\"", "{}", "[]", "[[]]", "{\"id\":1}", "\"SUCCEEDED\"",
    ];

    public static byte[] Of(byte[] answer, Randomness random)
    {
        var spoiled = answer;
        for (var times = 1 + random.Below(3); times > 0; times--)
            spoiled = Once(spoiled, random);

        return spoiled;
    }

    private static byte[] Once(byte[] body, Randomness random)
    {
        if (body.Length == 0)
            return [(byte)random.Below(256)];

        return random.Below(11) switch
        {
            0 => Flip(body, random),
            1 => body[..random.Below(body.Length)],
            2 => Without(body, random),
            3 => Twice(body, random),
            4 => Insert(body, random, [0xFF, 0xC0, 0x80, (byte)random.Below(256)]),
            5 => Insert(body, random, Encoding.UTF8.GetBytes(Nested(random))),
            6 => Insert(body, random, Encoding.UTF8.GetBytes(new string((char)('0' + random.Below(10)), 1 + random.Below(20_000)))),
            7 => ReplaceValue(body, random, Encoding.UTF8.GetBytes($"\"{new string('x', random.Below(50_000))}\"")),
            8 => SwapFields(body, random),
            _ => ReplaceValue(body, random, Encoding.UTF8.GetBytes(random.OneOf(Values))),
        };
    }

    private static byte[] Flip(byte[] body, Randomness random)
    {
        var copy = (byte[])body.Clone();
        copy[random.Below(copy.Length)] ^= (byte)(1 << random.Below(8));
        return copy;
    }

    private static byte[] Without(byte[] body, Randomness random)
    {
        var start = random.Below(body.Length);
        var length = Math.Min(body.Length - start, 1 + random.Below(40));
        return [.. body.AsSpan(0, start), .. body.AsSpan(start + length)];
    }

    private static byte[] Twice(byte[] body, Randomness random)
    {
        var start = random.Below(body.Length);
        var length = Math.Min(body.Length - start, 1 + random.Below(400));
        return [.. body.AsSpan(0, start + length), .. body.AsSpan(start)];
    }

    private static byte[] Insert(byte[] body, Randomness random, byte[] what)
    {
        var at = random.Below(body.Length);
        return [.. body.AsSpan(0, at), .. what, .. body.AsSpan(at)];
    }

    private static string Nested(Randomness random)
    {
        var depth = 1 + random.Below(random.Chance(0.05) ? 100_000 : 400);
        return random.Chance(0.5) ? new string('[', depth) : string.Concat(Enumerable.Repeat("{\"a\":", depth));
    }

    // The value after a colon, up to the comma or brace that ends it.
    private static byte[] ReplaceValue(byte[] body, Randomness random, byte[] value)
    {
        var colon = Next(body, (byte)':', random.Below(body.Length));
        if (colon < 0)
            return body;

        var end = colon + 1;
        while (end < body.Length && body[end] is not ((byte)',' or (byte)'}' or (byte)']'))
            end++;

        return [.. body.AsSpan(0, colon + 1), .. value, .. body.AsSpan(end)];
    }

    // One field's name becomes another's, so that there are two of it.
    private static byte[] SwapFields(byte[] body, Randomness random)
    {
        var first = Name(body, random.Below(body.Length));
        var second = Name(body, random.Below(body.Length));
        return first.IsEmpty || second.IsEmpty
            ? body
            : [.. body.AsSpan(0, first.Start), .. body.AsSpan(second.Start, second.Length), .. body.AsSpan(first.Start + first.Length)];
    }

    private static (int Start, int Length, bool IsEmpty) Name(byte[] body, int from)
    {
        var colon = Next(body, (byte)':', from);
        if (colon < 2 || body[colon - 1] != (byte)'"')
            return (0, 0, true);

        var start = Array.LastIndexOf(body, (byte)'"', colon - 2);
        return start < 0 ? (0, 0, true) : (start, colon - start, false);
    }

    private static int Next(byte[] body, byte what, int from) => Array.IndexOf(body, what, from);
}
