using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>A list of the Merchant API: filters, order and pages, the same way for every kind of record.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
/// <typeparam name="TConnection">The type of the answer.</typeparam>
internal abstract class ListQuery<T, TConnection>(string name, ListFilters<T> filters, FieldTable<T> fields)
    : MerchantOperation(name, typeof(NonNullGraphType<TConnection>), [.. filters.Arguments, .. PageRequest.Arguments()])
    where T : class, IRecord<T>
    where TConnection : IGraphType
{
    protected sealed override object Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments)
    {
        var page = PageRequest.Read(arguments, call.State);
        var wanted = filters.Read(arguments);
        var order = new RecordOrder<T>(fields, arguments, call.State.Errors);
        if (wanted.Count == 0 && order.IsDefault)
            return page.Cut(new NewestFirst<T>(Records(call.State), merchant, call.Now));

        var found = Candidates(call.State, merchant, arguments) is { } narrowed
            ? narrowed
            : Records(call.State).Log(merchant).Slice(0, int.MaxValue);
        return page.Cut(order.Apply(Matching(found, call.Now, wanted)));
    }

    protected abstract RecordStore<T> Records(ServiceState state);

    /// <summary>The few records that an indexed filter leaves, so that a look-up takes the same time however many there are; null without one.</summary>
    protected abstract IReadOnlyList<Cell<T>>? Candidates(ServiceState state, EmulatedMerchant merchant, OperationArguments arguments);

    protected static IReadOnlyList<Cell<T>> One(Cell<T>? cell, EmulatedMerchant merchant) =>
        cell is not null && cell.Merchant == merchant ? [cell] : [];

    private static IEnumerable<T> Matching(IEnumerable<Cell<T>> cells, DateTimeOffset now, IReadOnlyList<Predicate<T>> wanted) =>
        cells.Select(cell => cell.Read(now)).Where(record => wanted.All(filter => filter(record)));
}
