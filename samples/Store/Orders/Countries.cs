namespace Store.Orders;

/// <summary>The countries that the store sells to, by their ISO 3166 codes.</summary>
internal static class Countries
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["CA"] = "Canada",
        ["FR"] = "France",
        ["DE"] = "Germany",
        ["GB"] = "United Kingdom",
        ["US"] = "United States",
    };
}
