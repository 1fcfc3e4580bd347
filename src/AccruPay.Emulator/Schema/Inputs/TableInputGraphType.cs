using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>An input type: its fields, and how they become an object of the service.</summary>
internal abstract class TableInputGraphType<T> : InputObjectGraphType<T>
    where T : class
{
    protected TableInputGraphType(string name) => Name = name;

    public sealed override object ParseDictionary(IDictionary<string, object?> value) => Read(new InputValues(value));

    protected abstract T Read(InputValues values);

    protected void Required<TGraph>(params IEnumerable<string> names)
        where TGraph : IGraphType => Add(typeof(NonNullGraphType<TGraph>), names);

    protected void Optional<TGraph>(params IEnumerable<string> names)
        where TGraph : IGraphType => Add(typeof(TGraph), names);

    protected void Deprecated(string name, string reason) =>
        AddField(new FieldType { Name = name, Type = typeof(StringGraphType), DeprecationReason = reason });

    private void Add(Type type, IEnumerable<string> names)
    {
        foreach (var name in names)
            AddField(new FieldType { Name = name, Type = type });
    }
}
