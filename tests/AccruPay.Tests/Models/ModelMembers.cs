using System.Collections;
using System.Globalization;

namespace AccruPay.Tests;

/// <summary>A model as a flat list of paths and values, secrets aside: what has to come back from JSON.</summary>
internal static class ModelMembers
{
    internal static SortedDictionary<string, string?> Of(object model)
    {
        var members = new SortedDictionary<string, string?>(StringComparer.Ordinal);
        Add(members, "", model);
        return members;
    }

    private static void Add(SortedDictionary<string, string?> members, string path, object? value)
    {
        switch (value)
        {
            case IFormattable number when value is not Enum:
                members[path] = number.ToString(value is DateTimeOffset ? "O" : null, CultureInfo.InvariantCulture);
                break;
            case null or string or ValueType:
                members[path] = value?.ToString();
                break;
            case IEnumerable items:
                AddItems(members, path, items);
                break;
            default:
                AddProperties(members, path, value);
                break;
        }
    }

    private static void AddItems(SortedDictionary<string, string?> members, string path, IEnumerable items)
    {
        var index = 0;
        foreach (var item in items)
            Add(members, $"{path}[{index++}]", item);

        members[path + ".Count"] = index.ToString(CultureInfo.InvariantCulture);
    }

    private static void AddProperties(SortedDictionary<string, string?> members, string path, object model)
    {
        members[path + ".Type"] = model.GetType().Name;
        foreach (var property in DistinctModel.Settable(model.GetType()).Where(static property => !DistinctModel.IsSecret(property)))
            Add(members, $"{path}.{property.Name}", property.GetValue(model));
    }
}
