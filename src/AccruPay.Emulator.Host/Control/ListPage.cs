using System.Globalization;
using System.Text.Json.Nodes;

namespace AccruPay.Emulator.Host;

/// <summary>Which part of a list is asked for, the newest first: from the query's skip and take.</summary>
internal sealed record ListPage(int Skip, int Take)
{
    public const int DefaultTake = 50;
    public const int MaximumTake = 100;

    public static ListPage Read(IQueryCollection query) =>
        new(Number(query, "skip", 0, int.MaxValue, 0), Number(query, "take", 1, MaximumTake, DefaultTake));

    public JsonObject Write(IEnumerable<JsonNode?> items, int total) => new()
    {
        ["total"] = total,
        ["skip"] = Skip,
        ["take"] = Take,
        ["items"] = new JsonArray([.. items]),
    };

    private static int Number(IQueryCollection query, string name, int least, int most, int otherwise)
    {
        if (!query.TryGetValue(name, out var text))
            return otherwise;
        return int.TryParse(text.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new ActFieldException($"The query's '{name}' must be a whole number from {least} to {most}.");
    }
}
