namespace AccruPay.Emulator;

/// <summary>The order that a list asks for. The default is the newest first, and so are records that are otherwise equal.</summary>
internal sealed class RecordOrder<T>
    where T : class, IRecord<T>
{
    private readonly List<(Func<T, object?> Value, SortOrder Order)> _criteria = [];

    public RecordOrder(FieldTable<T> fields, OperationArguments arguments, ApiErrors errors)
    {
        if (arguments.Get("sorting") is not System.Collections.IEnumerable sorting)
            return;
        foreach (var criterion in sorting.Cast<SortingField>())
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
        // Sorting is stable, so the last criterion is the order that the records come in.
        var sorted = records.Reverse().Order(Comparer<T>.Create((_, _) => 0));
        foreach (var (value, order) in _criteria)
        {
            sorted = order == SortOrder.Asc
                ? sorted.ThenBy(value, FieldComparer.Instance)
                : sorted.ThenByDescending(value, FieldComparer.Instance);
        }
        return new SortedRecords<T>([.. sorted]);
    }
}
