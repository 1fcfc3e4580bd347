namespace AccruPay;

/// <summary>The direction of a sorting.</summary>
public enum SortOrder
{
    /// <summary>Smallest, or oldest, first.</summary>
    Ascending,

    /// <summary>Largest, or newest, first.</summary>
    Descending,
}
