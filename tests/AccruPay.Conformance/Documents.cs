using System.Reflection;
using System.Text.Json;
using AccruPay.GraphQL;

namespace AccruPay.Conformance;

/// <summary>The documents of all operations that the SDK holds, found by reflection so that none is forgotten.</summary>
internal static class Documents
{
    public static IEnumerable<string> All() =>
        from type in typeof(AccruPayClient).Assembly.GetTypes()
        where !type.ContainsGenericParameters
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(Operation<,>)
        select Line(field.GetValue(null)!);

    private static string Line(object operation) => JsonSerializer.Serialize(new
    {
        operationName = Read(operation, nameof(Operation<object, object>.Name)),
        query = Read(operation, nameof(Operation<object, object>.Document)),
    });

    private static string Read(object operation, string property) =>
        (string)operation.GetType().GetProperty(property)!.GetValue(operation)!;
}
