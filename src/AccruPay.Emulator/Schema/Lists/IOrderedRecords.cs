namespace AccruPay.Emulator;

/// <summary>Records in the order in which a list shows them.</summary>
internal interface IOrderedRecords<T>
    where T : class
{
    int Count { get; }

    /// <summary>The place of a record, from 0; null where the list does not hold it.</summary>
    int? PlaceOf(string id);

    IReadOnlyList<T> Slice(int start, int count);
}
