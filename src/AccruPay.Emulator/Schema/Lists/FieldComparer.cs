namespace AccruPay.Emulator;

/// <summary>Compares two values of the same field: null first, texts by their characters' codes.</summary>
internal sealed class FieldComparer : IComparer<object?>
{
    public static readonly FieldComparer Instance = new();

    public int Compare(object? x, object? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (string one, string other) => string.CompareOrdinal(one, other),
        (Enum one, Enum other) => string.CompareOrdinal(one.ToString(), other.ToString()),
        (IComparable one, _) => one.CompareTo(y),
        _ => 0,
    };
}
