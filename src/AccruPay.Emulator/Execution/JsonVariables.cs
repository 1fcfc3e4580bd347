using System.Text.Json;

namespace AccruPay.Emulator;

/// <summary>Reads variables as a JavaScript service does: a number is a double, whatever its text.</summary>
internal static class JsonVariables
{
    private const double LargestSafeInteger = 9_007_199_254_740_991;

    public static object? Read(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Aggregate(
            new Dictionary<string, object?>(StringComparer.Ordinal),
            (values, property) =>
            {
                values[property.Name] = Read(property.Value);
                return values;
            }),
        JsonValueKind.Array => value.EnumerateArray().Select(Read).ToList(),
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number when IsExact(value.GetDouble()) => (long)value.GetDouble(),
        JsonValueKind.Number => value.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    /// <summary>Whether there is a list of more items than the limit, on whatever level.</summary>
    public static bool HasLongerList(JsonElement value, int limit) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Any(property => HasLongerList(property.Value, limit)),
        JsonValueKind.Array => value.GetArrayLength() > limit || value.EnumerateArray().Any(item => HasLongerList(item, limit)),
        _ => false,
    };

    private static bool IsExact(double number) => double.IsInteger(number) && Math.Abs(number) <= LargestSafeInteger;
}
