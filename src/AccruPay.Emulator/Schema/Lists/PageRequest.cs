using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>Which part of a list is wanted: skip and take, first and after, or last and before.</summary>
internal sealed class PageRequest
{
    private readonly ApiErrors _errors;
    private readonly int _size;
    private int _skip;
    private string? _after;
    private string? _before;
    private bool _fromEnd;

    private PageRequest(ApiErrors errors, int size)
    {
        _errors = errors;
        _size = size;
    }

    public static IEnumerable<QueryArgument> Arguments() =>
    [
        Argument.Optional<IntGraphType>("skip"),
        Argument.Optional<IntGraphType>("take"),
        Argument.Optional<IntGraphType>("first"),
        Argument.Optional<ConnectionCursorGraphType>("after"),
        Argument.Optional<IntGraphType>("last"),
        Argument.Optional<ConnectionCursorGraphType>("before"),
        Argument.Optional<ListGraphType<NonNullGraphType<SortingFieldInputGraphType>>>("sorting"),
    ];

    public static PageRequest Read(OperationArguments arguments, ServiceState state)
    {
        RefuseMixedStyles(arguments, state.Errors);
        var size = Size(arguments, state.Errors) ?? state.Settings.DefaultPageSize;
        return new PageRequest(state.Errors, Math.Min(size, state.Settings.MaximumPageSize))
        {
            _skip = NotNegative(arguments.Value<int>("skip"), "skip", state.Errors) ?? 0,
            _after = arguments.Text("after"),
            _before = arguments.Text("before"),
            _fromEnd = arguments.Get("last") is not null || arguments.Get("before") is not null,
        };
    }

    public Page<T> Cut<T>(IOrderedRecords<T> records)
        where T : class, IRecord<T>
    {
        var (start, end) = _fromEnd ? BeforeWindow(records) : AfterWindow(records);
        var edges = records.Slice(start, end - start).Select(record => new Edge<T>(Cursor.Of(record.Id), record)).ToArray();
        var info = new PageInfo(start > 0, end < records.Count, edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor);
        return new Page<T>(edges, info, records.Count);
    }

    private (int Start, int End) AfterWindow<T>(IOrderedRecords<T> records)
        where T : class
    {
        var start = _after is null ? _skip : PlaceOf(records, _after) + 1;
        start = Math.Min(start, records.Count);
        return (start, Math.Min(records.Count - start, _size) + start);
    }

    private (int Start, int End) BeforeWindow<T>(IOrderedRecords<T> records)
        where T : class
    {
        var end = _before is null ? records.Count : PlaceOf(records, _before);
        return (Math.Max(0, end - _size), end);
    }

    private int PlaceOf<T>(IOrderedRecords<T> records, string cursor)
        where T : class =>
        (Cursor.Read(cursor) is { } id ? records.PlaceOf(id) : null)
        ?? throw _errors.Rule("cursor-unknown", "The cursor does not belong to this list.");

    private static int? Size(OperationArguments arguments, ApiErrors errors) =>
        NotNegative(arguments.Value<int>("take"), "take", errors)
        ?? NotNegative(arguments.Value<int>("first"), "first", errors)
        ?? NotNegative(arguments.Value<int>("last"), "last", errors);

    private static int? NotNegative(int? value, string name, ApiErrors errors) =>
        value is < 0 ? throw errors.Rule("paging-negative", $"{name} must not be negative.") : value;

    private static void RefuseMixedStyles(OperationArguments arguments, ApiErrors errors)
    {
        var styles = Given(arguments, "skip", "take") + Given(arguments, "first", "after") + Given(arguments, "last", "before");
        if (styles > 1)
            throw errors.Rule("paging-mixed", "A list is paged by skip and take, by first and after, or by last and before.");
    }

    private static int Given(OperationArguments arguments, string one, string other) =>
        arguments.Get(one) is not null || arguments.Get(other) is not null ? 1 : 0;
}
