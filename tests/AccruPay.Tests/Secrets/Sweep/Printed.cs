using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace AccruPay.Tests;

/// <summary>Every way in which a value becomes a text without anybody asking for its members.</summary>
internal static class Printed
{
    private static readonly string?[] Formats = [null, "", "G", "D", "x", "C"];

    internal static IEnumerable<string> TextsOf(object value) =>
    [
        value.ToString()!,
        string.Format(CultureInfo.InvariantCulture, "{0} {0:G}", value),
        string.Concat("", value),
        new StringBuilder().Append(value).ToString(),
        .. Formatted(value),
        .. Converted(value),
        .. DisplayedBy(value.GetType(), value),
        .. value is IEnumerable items and not string ? items.Cast<object>().SelectMany(TextsOf) : [],
    ];

    /// <summary>What the compiler's part of a record's text shows; whoever derives from the record can call it.</summary>
    internal static string? MembersOf(object record)
    {
        var text = new StringBuilder();
        return record.GetType().GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public) is { } print
            && print.Invoke(record, [text]) is not null ? text.ToString() : null;
    }

    /// <summary>What a debugger shows in the column of values: the attribute's text, its {members} put in.</summary>
    internal static IEnumerable<string> DisplayedBy(Type type, object value)
    {
        if (type.GetCustomAttribute<DebuggerTypeProxyAttribute>() is { ProxyTypeName: var proxy })
            yield return $"{Activator.CreateInstance(Type.GetType(proxy)!, value)}";

        if (type.GetCustomAttribute<DebuggerDisplayAttribute>() is not { Value: { } display })
            yield break;

        yield return display;
        foreach (var member in Members(type).Where(member => display.Contains($"{{{member.Name}", StringComparison.Ordinal)))
            yield return $"{(member as PropertyInfo)?.GetValue(value) ?? (member as FieldInfo)?.GetValue(value)}";
    }

    private static MemberInfo[] Members(Type type) => type.GetMembers(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);

    private static IEnumerable<string> Formatted(object value)
    {
        if (value is not IFormattable formattable)
            yield break;

        foreach (var format in Formats)
            yield return Tried(() => formattable.ToString(format, CultureInfo.InvariantCulture));
    }

    private static IEnumerable<string> Converted(object value)
    {
        var converter = TypeDescriptor.GetConverter(value);
        yield return Tried(() => $"{converter.ConvertToInvariantString(value)}");
        yield return Tried(() => $"{converter.ConvertToString(value)}");
    }

    // A refusal is a text as well.
    private static string Tried(Func<string> print)
    {
        try
        {
            return print();
        }
        catch (Exception refusal) when (refusal is FormatException or NotSupportedException)
        {
            return refusal.ToString();
        }
    }
}
