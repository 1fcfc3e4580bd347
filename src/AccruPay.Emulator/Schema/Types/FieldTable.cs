using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>
/// The fields of an output type, one line each: its name, its type, whether it may be null, and where its value comes from.
/// Lists sort by the same lines.
/// </summary>
internal sealed class FieldTable<T>
    where T : class
{
    private readonly List<FieldType> _fields = [];
    private readonly Dictionary<string, Func<T, object?>> _values = new(StringComparer.Ordinal);

    public FieldTable<T> Required<TGraph>(string name, Func<T, object?> value, string? deprecated = null)
        where TGraph : IGraphType =>
        Value(typeof(NonNullGraphType<TGraph>), name, value, deprecated);

    public FieldTable<T> Optional<TGraph>(string name, Func<T, object?> value, string? deprecated = null)
        where TGraph : IGraphType =>
        Value(typeof(TGraph), name, value, deprecated);

    public FieldTable<T> Text(string name, Func<T, string?> value, string? deprecated = null) =>
        Value(typeof(StringGraphType), name, value, deprecated);

    public FieldTable<T> Time(string name, Func<T, DateTimeOffset?> value, string? deprecated = null) =>
        Value(typeof(DateTimeIsoGraphType), name, source => value(source), deprecated);

    /// <summary>A field whose value is found elsewhere in the service.</summary>
    public FieldTable<T> RequiredLink<TGraph>(string name, Func<T, ServiceCall, object?> value)
        where TGraph : IGraphType =>
        Add(typeof(NonNullGraphType<TGraph>), name, new LinkResolver<T>(value), null);

    /// <inheritdoc cref="RequiredLink"/>
    public FieldTable<T> Link<TGraph>(string name, Func<T, ServiceCall, object?> value)
        where TGraph : IGraphType =>
        Add(typeof(TGraph), name, new LinkResolver<T>(value), null);

    /// <summary>Adds a group of fields that several types share.</summary>
    public FieldTable<T> Group(Action<FieldTable<T>> add)
    {
        add(this);
        return this;
    }

    public void AddTo(ObjectGraphType<T> type) => _fields.ForEach(field => type.AddField(field));

    /// <summary>What a field holds, for sorting; null where there is no such field or it holds no single value.</summary>
    public Func<T, object?>? ValueOf(string name) => _values.GetValueOrDefault(name);

    private FieldTable<T> Value(Type type, string name, Func<T, object?> value, string? deprecated)
    {
        _values.Add(name, value);
        return Add(type, name, new ValueResolver<T>(value), deprecated);
    }

    private FieldTable<T> Add(Type type, string name, GraphQL.Resolvers.IFieldResolver resolver, string? deprecated)
    {
        _fields.Add(new FieldType { Name = name, Type = type, Resolver = resolver, DeprecationReason = deprecated });
        return this;
    }
}
