namespace AccruPay.Emulator;

/// <summary>SORT_ORDER.</summary>
internal enum SortOrder
{
    Asc,
    Desc,
}
