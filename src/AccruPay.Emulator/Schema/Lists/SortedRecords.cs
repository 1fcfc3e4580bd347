namespace AccruPay.Emulator;

/// <summary>Records that were filtered and put in order.</summary>
internal sealed class SortedRecords<T>(T[] records) : IOrderedRecords<T>
    where T : class, IRecord<T>
{
    public int Count => records.Length;

    public int? PlaceOf(string id)
    {
        var place = Array.FindIndex(records, record => string.Equals(record.Id, id, StringComparison.Ordinal));
        return place < 0 ? null : place;
    }

    public IReadOnlyList<T> Slice(int start, int count) => new ArraySegment<T>(records, start, count);
}
