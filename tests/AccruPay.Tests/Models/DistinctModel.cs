using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Reflection;

namespace AccruPay.Tests;

/// <summary>
/// Fills any model, by reflection, so that each property has a value of its own and none is forgotten, however many are
/// added. Models inside models are filled to a depth, since they refer to each other.
/// </summary>
internal sealed class DistinctModel
{
    private const int Depth = 3;

    // Above 2^53: an amount that has been a double on its way is another amount.
    private static readonly BigInteger LeastAmount = BigInteger.Parse("9007199254740993", CultureInfo.InvariantCulture);

    private readonly int _variant;
    private int _count;

    private DistinctModel(int variant) => _variant = variant;

    /// <summary>The secrets of every model that this class makes begin with this.</summary>
    internal const string SecretMark = "canary-of-a-secret-";

    /// <summary>Makes a model; the variant chooses among the members of closed hierarchies.</summary>
    internal static object Of(Type model, int variant = 0) => new DistinctModel(variant).Filled(model, Depth);

    /// <summary>The properties that a model is made with.</summary>
    internal static IEnumerable<PropertyInfo> Settable(Type model) => model.GetProperties().Where(static property => property.SetMethod is not null);

    internal static bool IsSecret(PropertyInfo property) =>
        property.PropertyType == typeof(Secret) || property.PropertyType == typeof(ProviderPayload);

    private object Filled(Type model, int depth)
    {
        var made = Activator.CreateInstance(model)!;
        foreach (var property in Settable(model))
            property.SetValue(made, Value(property, depth));

        return made;
    }

    private object? Value(PropertyInfo property, int depth)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var number = ++_count;
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(1 + (number % (Enum.GetValues(type).Length - 1)));

        return Simple(type, property.Name, number) ?? Nested(type, depth);
    }

    private static object? Simple(Type type, string name, int number) => type switch
    {
        _ when type == typeof(string) => $"{name}-{number}",
        _ when type == typeof(int) => number,
        _ when type == typeof(bool) => true,
        _ when type == typeof(BigInteger) => LeastAmount + number,
        _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero).AddTicks(number * 1_234_567L),
        _ when type == typeof(Currency) => Currency.FromCode($"{Letter(number / 26)}{Letter(number)}X"),
        _ when type == typeof(CountryCode) => CountryCode.FromCode($"{Letter(number / 26)}{Letter(number)}"),
        _ when type == typeof(PaymentProvider) => PaymentProvider.FromName($"PROVIDER_{number}"),
        _ when type == typeof(Secret) => Secret.From($"{SecretMark}{number}"),
        _ when type == typeof(ProviderPayload) => ProviderPayload.FromJson($$"""{"secret":"{{SecretMark}}{{number}}"}"""),
        _ => null,
    };

    private object? Nested(Type type, int depth)
    {
        if (typeof(IEnumerable).IsAssignableFrom(type))
            return List(type.GetGenericArguments()[0], depth);

        // It holds no record, and so no other model that would hold it in turn.
        if (type.IsValueType || type == typeof(PlanSchedule))
            return Filled(type, depth);

        if (depth == 0)
            return null;

        if (!type.IsAbstract)
            return Filled(type, depth - 1);

        var members = PublicSurface.Models.Where(type.IsAssignableFrom).ToList();
        return Filled(members[_variant % members.Count], depth - 1);
    }

    private Array List(Type item, int depth)
    {
        var list = Array.CreateInstance(item, depth == 0 ? 0 : 2);
        for (var index = 0; index < list.Length; index++)
            list.SetValue(Filled(item, depth - 1), index);

        return list;
    }

    private static char Letter(int number) => (char)('A' + (number % 26));
}
