namespace AccruPay.Emulator;

/// <summary>SORT_ORDER.</summary>
internal sealed class SortOrderEnum() : WireEnumGraphType<SortOrder>("SORT_ORDER");
