namespace AccruPay.Emulator;

/// <summary>
/// The order that a list asks for; the default is the newest first. Records that are otherwise equal stand in the order of
/// their creation, in the direction of the last criterion.
/// </summary>
internal sealed class RecordOrder<T>
    where T : class, IRecord<T>
{
    private readonly List<(Func<T, object?> Value, SortOrder Order)> _criteria = [];

    public RecordOrder(FieldTable<T> fields, OperationArguments arguments, ApiErrors errors)
    {
        if (arguments.Get("sorting") is not System.Collections.IEnumerable sorting)
            return;
        // A field that was named before decides nothing more.
        foreach (var criterion in sorting.Cast<SortingField>().DistinctBy(criterion => criterion.Field, StringComparer.Ordinal))
        {
            var value = fields.ValueOf(criterion.Field)
                ?? throw errors.Rule("sorting-unknown", $"The list cannot be sorted by '{criterion.Field}'.");
            _criteria.Add((value, criterion.Order));
        }
    }

    public bool IsDefault => _criteria.Count == 0;

    /// <param name="records">In the order of their creation.</param>
    public SortedRecords<T> Apply(IEnumerable<T> records)
    {
        // Sorting is stable, so equal records keep the order that they come in.
        var ascending = _criteria.Count > 0 && _criteria[^1].Order == SortOrder.Asc;
        var sorted = (ascending ? records : records.Reverse()).Order(Comparer<T>.Create((_, _) => 0));
        foreach (var (value, order) in _criteria)
        {
            sorted = order == SortOrder.Asc
                ? sorted.ThenBy(value, FieldComparer.Instance)
                : sorted.ThenByDescending(value, FieldComparer.Instance);
        }
        return new SortedRecords<T>([.. sorted]);
    }
}
