using System.Collections;
using System.Numerics;
using System.Reflection;
using Microsoft.Extensions.Logging;

namespace AccruPay.Tests;

/// <summary>
/// Makes any public type of the SDK, in each way that a user can, with a canary wherever a text can stand. All by
/// reflection: a type or a member that is added later is planted too, or the sweep says that it cannot.
/// </summary>
internal sealed class Planter
{
    private const int Depth = 3;

    private int _count;

    /// <summary>Every public type that holds values; generic ones over a record that holds all there is.</summary>
    internal static IReadOnlyList<Type> Holders { get; } =
        [.. PublicSurface.Types.Where(IsHolder).Select(static type => type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(Transaction)) : type)];

    /// <summary>One instance for each way to make the type.</summary>
    internal static IReadOnlyList<object> AllOf(Type type) => new Planter().Ways(type, Depth);

    internal static T One<T>() => (T)AllOf(typeof(T))[0];

    /// <summary>A request as a sample has it, with every part that describes a person or an account planted.</summary>
    internal static T In<T>(T sample)
        where T : notnull
    {
        var planted = (T)typeof(T).GetMethod("<Clone>$")!.Invoke(sample, null)!;
        foreach (var property in typeof(T).GetProperties().Where(static property => property.SetMethod is not null && IsDetails(property.PropertyType)))
            property.SetValue(planted, AllOf(property.PropertyType)[0]);

        return planted;
    }

    private static bool IsDetails(Type type) => type.Name.EndsWith("Details", StringComparison.Ordinal);

    private static bool IsHolder(Type type) =>
        !type.IsEnum && !type.IsInterface && !(type.IsAbstract && type.IsSealed) && !typeof(Delegate).IsAssignableFrom(type)
        && !PublicSurface.Clients.Contains(type) && !type.Name.Contains("JsonConverter", StringComparison.Ordinal)
        && (!type.IsAbstract || type == typeof(PagedList<>));

    private List<object> Ways(Type type, int depth)
    {
        if (Leaf(type, type, "value") is { } leaf)
            return [leaf];

        if (type == typeof(PagedList<Transaction>))
            return [PagedList.Of([(Transaction)Value(type, "item", typeof(Transaction), depth)!])];

        var made = Constructed(type, depth).Concat(Manufactured(type, depth)).ToList();
        if (made.Count == 0)
            throw new NotSupportedException($"The canary sweep does not know how to make {type}: teach it.");

        foreach (var one in made)
            Fill(one, depth);

        return made;
    }

    private IEnumerable<object> Constructed(Type type, int depth) => type.GetConstructors()
        .OrderByDescending(static constructor => constructor.GetParameters().Length)
        .Take(1)
        .Select(constructor => constructor.Invoke(Arguments(type, constructor, depth)));

    private IEnumerable<object> Manufactured(Type type, int depth) => type.GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Where(method => method.ReturnType == type && (!method.IsSpecialName || method.Name == "op_Implicit") && !method.IsGenericMethod)
        .Where(static method => method.Name != "FromExactlyOne")
        .Select(method => method.Invoke(null, Arguments(type, method, depth))!);

    private object?[] Arguments(Type type, MethodBase method, int depth) =>
        [.. method.GetParameters().Select(parameter => Value(type, parameter.Name!, parameter.ParameterType, depth - 1, method.Name))];

    private void Fill(object made, int depth)
    {
        foreach (var property in made.GetType().GetProperties().Where(static property => property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0))
        {
            if (property.DeclaringType!.Assembly == typeof(AccruPayClient).Assembly && Value(made.GetType(), property.Name, property.PropertyType, depth) is { } value)
                property.SetValue(made, value);
        }
    }

    // The name of a factory says what its argument is where the argument's own does not: FromToken(value).
    private object? Value(Type holder, string name, Type declared, int depth, string maker = "")
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (Leaf(type, holder, maker.StartsWith("From", StringComparison.Ordinal) ? maker[4..] : name) is { } leaf)
            return leaf;

        if (depth <= 0)
            return type.IsValueType ? Activator.CreateInstance(type) : null;

        if (type == typeof(object))
            return Ways(typeof(Transaction), depth - 1)[0];

        if (typeof(IEnumerable).IsAssignableFrom(type))
            return List(holder, name, type.GetGenericArguments()[0], depth);

        return type.IsAbstract
            ? Ways(PublicSurface.Types.First(candidate => candidate.IsSubclassOf(type) && !candidate.IsAbstract), depth - 1)[0]
            : Ways(type, depth - 1)[0];
    }

    private Array List(Type holder, string name, Type item, int depth)
    {
        var list = Array.CreateInstance(item, 2);
        for (var index = 0; index < list.Length; index++)
            list.SetValue(Value(holder, name, item, depth - 1), index);

        return list;
    }

    private object? Leaf(Type type, Type holder, string name) => type switch
    {
        _ when type == typeof(string) => PlantedText.Of(holder, name, ++_count),
        _ when type == typeof(Secret) => Secret.From($"{PlantedText.Secret}{++_count}"),
        _ when type == typeof(ProviderPayload) => ProviderPayload.FromJson($$"""{"{{PlantedText.Secret}}name":"{{PlantedText.Secret}}{{++_count}}"}"""),
        _ when type == typeof(Currency) => Currency.Usd,
        _ when type == typeof(CountryCode) => CountryCode.FromCode("US"),
        _ when type == typeof(PaymentProvider) => PaymentProvider.Stripe,
        _ when type == typeof(Uri) => new Uri("https://accrupay.test/graphql"),
        _ when type == typeof(Exception) => new IOException("inner"),
        _ when type == typeof(TimeProvider) => TimeProvider.System,
        _ when type == typeof(ILoggerFactory) => LoggerFactory.Create(static _ => { }),
        _ when type == typeof(Func<CancellationToken, ValueTask<string>>) => Provider(++_count),
        _ when type.IsEnum => Enum.GetValues(type).GetValue(Math.Min(1, Enum.GetValues(type).Length - 1)),
        _ => Number(type, name),
    };

    private static object? Number(Type type, string name) => type switch
    {
        _ when type == typeof(int) => 7,
        _ when type == typeof(decimal) => 7m,
        _ when type == typeof(bool) => true,
        _ when type == typeof(BigInteger) => new BigInteger(7_000),
        _ when type == typeof(TimeSpan) => TimeSpan.FromSeconds(7),
        _ when type == typeof(DateTime) => new DateTime(name == "BirthDate" ? PlantedText.BirthYear : 2024, 1, 2, 0, 0, 0, DateTimeKind.Unspecified),
        _ when type == typeof(DateTimeOffset) => new DateTimeOffset(name == "BirthDate" ? PlantedText.BirthYear : 2024, 1, 2, 3, 4, 5, TimeSpan.Zero),
        _ => null,
    };

    private static Func<CancellationToken, ValueTask<string>> Provider(int number) => _ => new ValueTask<string>($"{PlantedText.Secret}{number}");
}
