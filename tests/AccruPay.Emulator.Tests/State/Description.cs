using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Text;

namespace AccruPay.Emulator.Tests.State;

/// <summary>Writes down a record with everything that it holds, also what no answer shows. Accounts and merchants are named by their ids.</summary>
internal static class Description
{
    private const BindingFlags Everything = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static string Of(object? value) => Write(new StringBuilder(), value).ToString();

    private static StringBuilder Write(StringBuilder text, object? value) => value switch
    {
        null => text.Append("null"),
        string known => text.Append('"').Append(known).Append('"'),
        DateTimeOffset moment => text.Append(moment.ToString("O", CultureInfo.InvariantCulture)),
        BigInteger or bool or int or long or Enum => text.Append(CultureInfo.InvariantCulture, $"{value}"),
        EmulatedProviderAccount account => text.Append(account.Id),
        TestCard or TestBankAccount => text.Append(value),
        Delegate => text.Append("(code)"),
        IEnumerable items => WriteItems(text, items),
        _ => WriteProperties(text, value),
    };

    private static StringBuilder WriteItems(StringBuilder text, IEnumerable items)
    {
        text.Append('[');
        foreach (var item in items)
            Write(text, item).Append(", ");
        return text.Append(']');
    }

    private static StringBuilder WriteProperties(StringBuilder text, object value)
    {
        text.Append(value.GetType().Name).Append(" { ");
        var properties = value.GetType().GetProperties(Everything)
            .Where(property => property.GetIndexParameters().Length == 0 && property.Name != "EqualityContract" && !property.Name.Contains('.', StringComparison.Ordinal));
        foreach (var property in properties)
            Write(text.Append(property.Name).Append(" = "), property.GetValue(value)).Append(", ");
        return text.Append('}');
    }
}
