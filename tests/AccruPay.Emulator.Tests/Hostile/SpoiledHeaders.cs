namespace AccruPay.Emulator.Tests.Hostile;

/// <summary>Headers that no well-behaved client sends.</summary>
internal static class SpoiledHeaders
{
    private static readonly (string Name, string Value)[] Choices =
    [
        ("accept", ",,,;q=x,*/*;q=9"),
        ("accept", string.Concat(Enumerable.Repeat("a/b;q=0.1,", 500))),
        ("accept-encoding", "gzip, bomb"),
        ("content-encoding", "gzip"),
        ("content-type", "application/json; charset=\"utf-8"),
        ("content-type", "application/json; charset=utf-7"),
        ("accrupay-api-secret", ""),
        ("accrupay-api-secret", new string('s', 10_000)),
        ("accrupay-app-metadata", "{\"a\":\"" + new string('m', 10_000) + "\"}"),
        ("x-forwarded-for", "127.0.0.1, \"<script>\""),
    ];

    /// <summary>Spoils a header of every fourth request.</summary>
    public static void Spoil(HttpRequestMessage request, Random random)
    {
        if (random.Next(4) != 0)
            return;
        var (name, value) = Choices[random.Next(Choices.Length)];
        if (name.StartsWith("content-", StringComparison.Ordinal))
        {
            request.Content!.Headers.Remove(name);
            request.Content.Headers.TryAddWithoutValidation(name, value);
            return;
        }
        request.Headers.Remove(name);
        request.Headers.TryAddWithoutValidation(name, value);
    }
}
