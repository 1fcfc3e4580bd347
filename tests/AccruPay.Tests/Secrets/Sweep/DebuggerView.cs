using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace AccruPay.Tests;

/// <summary>
/// What somebody sees who opens an object in a debugger, and all objects of the SDK inside it, private members included:
/// everything but what is marked as not to be browsed. Delegates and the platform's own objects stay closed.
/// </summary>
internal static class DebuggerView
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    internal static IEnumerable<string> TextsOf(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(string Path, object Value)>([(root.GetType().Name, root)]);
        while (open.TryPop(out var current))
        {
            if (current.Value is string text)
                yield return $"{current.Path} = {text}";
            else if (IsOpened(current.Value) && seen.Add(current.Value))
                foreach (var member in Inside(current.Path, current.Value))
                    open.Push(member);
        }
    }

    private static bool IsOpened(object value) =>
        value is IEnumerable || value.GetType().Assembly == typeof(AccruPayClient).Assembly || value.GetType().IsDefined(typeof(CompilerGeneratedAttribute));

    private static IEnumerable<(string Path, object Value)> Inside(string path, object value)
    {
        if (value is IEnumerable items)
        {
            foreach (var item in items.Cast<object?>().OfType<object>().Take(100))
                yield return ($"{path}[]", item);

            yield break;
        }

        for (var type = value.GetType(); type is not null && type.Assembly == value.GetType().Assembly; type = type.BaseType)
        {
            foreach (var member in type.GetMembers(Declared).Where(static member => IsBrowsed(member)))
            {
                if (Read(member, value) is { } inner and not Delegate)
                    yield return ($"{path}.{member.Name}", inner);
            }
        }
    }

    // The field behind a property is shown as the property.
    private static bool IsBrowsed(MemberInfo member) =>
        member.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State != DebuggerBrowsableState.Never
        && !member.Name.EndsWith("k__BackingField", StringComparison.Ordinal);

    private static object? Read(MemberInfo member, object value)
    {
        try
        {
            return member switch
            {
                FieldInfo field => field.GetValue(value),
                PropertyInfo { GetMethod: not null } property when property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike => property.GetValue(value),
                _ => null,
            };
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }
}
