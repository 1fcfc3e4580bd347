using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>The filters of a list, one line each: the argument, its type, and what it asks of a record.</summary>
internal sealed class ListFilters<T>
    where T : class
{
    private readonly List<(string Name, Type Type, string? Deprecated, Func<object, Predicate<T>> Create)> _filters = [];

    public IEnumerable<QueryArgument> Arguments =>
        _filters.Select(filter => new QueryArgument(filter.Type) { Name = filter.Name, DeprecationReason = filter.Deprecated });

    public ListFilters<T> Text(string name, Func<T, string?> value, string? deprecated = null) =>
        Add(typeof(StringGraphType), name, wanted => record => string.Equals(value(record), (string)wanted, StringComparison.Ordinal), deprecated);

    public ListFilters<T> Equal<TGraph, TValue>(string name, Func<T, TValue?> value)
        where TGraph : IGraphType
        where TValue : struct, IEquatable<TValue> =>
        Add(typeof(TGraph), name, wanted => record => value(record) is { } held && held.Equals((TValue)wanted));

    public ListFilters<T> Enum<TGraph, TValue>(string name, Func<T, TValue?> value)
        where TGraph : IGraphType
        where TValue : struct, Enum =>
        Add(typeof(TGraph), name, wanted => record => EqualityComparer<TValue?>.Default.Equals(value(record), (TValue)wanted));

    public ListFilters<T> Currency(string name, Func<T, string> value) =>
        Add(typeof(CurrencyEnum), name, wanted => record => string.Equals(value(record), (string)wanted, StringComparison.Ordinal));

    /// <summary>True asks for the records of which something holds, false for the others.</summary>
    public ListFilters<T> Flag(string name, Func<T, bool> holds) =>
        Add(typeof(BooleanGraphType), name, wanted => record => holds(record) == (bool)wanted);

    public ListFilters<T> AnyOf<TGraph, TValue>(string name, Func<T, TValue> value)
        where TGraph : IGraphType
        where TValue : struct, Enum =>
        Add(typeof(ListGraphType<NonNullGraphType<TGraph>>), name, wanted => IsIn(value, wanted));

    public ListFilters<T> Time(string name, Func<T, DateTimeOffset, bool> holds) =>
        Add(typeof(DateTimeIsoGraphType), name, wanted => record => holds(record, (DateTimeOffset)wanted));

    /// <summary>The filters that a request set.</summary>
    public IReadOnlyList<Predicate<T>> Read(OperationArguments arguments)
    {
        List<Predicate<T>> set = [];
        foreach (var filter in _filters)
        {
            if (arguments.Get(filter.Name) is { } wanted)
                set.Add(filter.Create(wanted));
        }
        return set;
    }

    private static Predicate<T> IsIn<TValue>(Func<T, TValue> value, object wanted)
        where TValue : struct, Enum
    {
        var allowed = ((System.Collections.IEnumerable)wanted).Cast<TValue>().ToHashSet();
        return record => allowed.Contains(value(record));
    }

    private ListFilters<T> Add(Type type, string name, Func<object, Predicate<T>> create, string? deprecated = null)
    {
        _filters.Add((name, type, deprecated, create));
        return this;
    }
}
