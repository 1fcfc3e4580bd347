using System.Reflection;
using System.Runtime.CompilerServices;

namespace AccruPay.Tests;

/// <summary>The SDK as its users see it, by reflection, so that a convention also holds for what is added later.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static IReadOnlyList<Type> Types { get; } = typeof(AccruPayClient).Assembly.GetExportedTypes();

    /// <summary>The classes that group network calls, the door included.</summary>
    internal static IReadOnlyList<Type> Clients { get; } =
        [.. Types.Where(static type => type.IsClass && type.Name.EndsWith("Client", StringComparison.Ordinal))];

    internal static IReadOnlyList<Type> Records { get; } = [.. Types.Where(static type => type.IsClass && type.GetMethod("<Clone>$") is not null)];

    /// <summary>Records that a caller makes with what the service demands.</summary>
    internal static IReadOnlyList<Type> Requests { get; } =
        [.. Records.Where(static type => type.GetProperties().Any(IsRequired))];

    /// <summary>Records that are whole values of their own: what the service answers, and parts of requests without a demand.</summary>
    internal static IReadOnlyList<Type> Models { get; } =
        [.. Records.Where(static type => !type.IsAbstract && !Requests.Contains(type) && !IsChoice(type))];

    internal static IReadOnlyList<Type> Exceptions { get; } = [.. Types.Where(static type => type.IsSubclassOf(typeof(Exception)))];

    /// <summary>The methods that a type adds and that a user can call or override; no accessors and no operators.</summary>
    internal static IEnumerable<MethodInfo> MethodsOf(Type type) => type.GetMethods(Declared)
        .Where(static method => (method.IsPublic || method.IsFamily) && !method.IsSpecialName && !IsOfTheCompiler(method));

    internal static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        type.GetProperties(Declared).Where(static property => property.GetMethod is { IsPublic: true });

    internal static IEnumerable<FieldInfo> FieldsOf(Type type) =>
        type.GetFields(Declared).Where(static field => field.IsPublic || field.IsFamily);

    // By name: the build for netstandard2.0 brings attributes of its own.
    internal static bool IsInit(PropertyInfo property) =>
        property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Any(static type => type.Name == nameof(IsExternalInit)) == true;

    internal static bool IsRequired(PropertyInfo property) =>
        property.CustomAttributes.Any(static attribute => attribute.AttributeType.Name == nameof(RequiredMemberAttribute));

    internal static string NameOf(MemberInfo member) => $"{member.DeclaringType!.Name}.{member.Name}";

    // What tells a call how to go about it, and what its exception found out, are never stored.
    private static bool IsChoice(Type type) =>
        type == typeof(CustomerSelector) || type == typeof(Paging) || type == typeof(Sorting) || type == typeof(WaitOptions)
        || type.IsSubclassOf(typeof(ListFilter)) || type.IsSubclassOf(typeof(FoundOutcome));

    private static bool IsOfTheCompiler(MethodInfo method) =>
        method.Name.StartsWith('<') || method.Name is "PrintMembers" || method.DeclaringType!.IsEnum;
}
